import { z } from 'zod'
import letter from './cong-van-745.json'
import { demandSet } from './demand-set'

/** The letter the app comes with. Throws only when the bundled file itself is wrong. */
const letter745 = demandSet.parse(letter)

/** The letter a unit answers, and which of its sections the officer says bind the unit or do not. */
export const chosenDemands = z.strictObject({
  set: demandSet,
  /** By `switchKey`; a section that is not here is bound as its bodies say. */
  switches: z.record(z.string(), z.boolean()),
})
export type ChosenDemands = Readonly<z.infer<typeof chosenDemands>>

export const defaultDemands: ChosenDemands = { set: letter745, switches: {} }

import { z } from 'zod'
import { unit } from '#shared/plan/unit'
import { targets } from './unsure'

/** What a person decided about a text: where it goes, or that it stays source text. */
const placement = z.enum([...targets, 'source'])
export type Placement = z.infer<typeof placement>

/** What a person has made of a file that was read, as far as they got. */
export const readingWork = z.object({
  year: z.int(),
  unit: unit.pick({ kind: true, name: true, parentName: true }),
  /** By position of the text among those that are not sure. */
  placements: z.record(z.string(), placement.optional()),
})
export type ReadingWork = z.infer<typeof readingWork>

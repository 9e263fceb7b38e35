import { z } from 'zod'
import { isoDate, line, rowId } from '#shared/plan/primitives'
import { legalDocumentTypes } from '../legal-document-types'
import { unitKinds } from '../unit-kinds'
import { evidence, filledLine, filledParagraph } from './evidence'

/** Marks a file of demands; one without it is some other file. */
export const DEMAND_FILE_FORMAT = 'khtt-yeu-cau'
/** Raised by one with every change of shape; an older app refuses a newer file. */
export const DEMAND_FILE_VERSION = 1

/** A body the letter names, and who has its duties today. */
const body = z.strictObject({
  /** As the letter names it. */
  then: filledLine,
  /** Who does it today; blank where nothing changed. */
  now: line,
  /** Kinds of unit it may be; empty: any. */
  unitKinds: z.array(z.enum(unitKinds)).max(unitKinds.length),
  /** Words of the unit's name, one of which it has; empty: any name. */
  names: z.array(filledLine).max(40),
  /** Whether who does it today was read in a paper; otherwise it is shown as "cần kiểm tra". */
  verified: z.boolean(),
})

/** One thing the letter asks for. */
const demand = z.strictObject({
  /** Short name, e.g. "1a". */
  id: rowId,
  /** Where in the letter, e.g. "Mục 1, gạch đầu dòng thứ nhất". */
  clause: filledLine,
  /** What is asked, in a few words. */
  title: filledLine,
  /** The letter's own words. */
  quote: filledParagraph,
  /** What that means for the officer's plan. */
  explanation: filledParagraph,
  evidence: z.array(evidence).min(1).max(20),
})

/** Demands made of the same bodies. */
const section = z.strictObject({
  number: rowId,
  /** "Các phòng, ban, ngành huyện; UBND các xã, thị trấn". */
  addressees: filledLine,
  /** It binds a unit that is one of these. */
  bodies: z.array(body).min(1).max(40),
  demands: z.array(demand).min(1).max(60),
})

/** Demands are named by number and id: two of one name are a mistake somebody must see. */
function namedOnce(sections: readonly z.infer<typeof section>[], context: z.core.$RefinementCtx) {
  const seen = new Set<string>()
  const check = (name: string, path: PropertyKey[]) => {
    if (seen.has(name)) context.addIssue({ code: 'custom', path, message: `Trùng “${name}”` })
    seen.add(name)
  }
  for (const [index, { number, demands }] of sections.entries()) {
    check(`Mục ${number}`, ['sections', index, 'number'])
    for (const [at, { id }] of demands.entries()) {
      check(id, ['sections', index, 'demands', at, 'id'])
    }
  }
}

/** What one letter asks of the units it is sent to: a plain file, shown with its edition. */
export const demandSet = z
  .strictObject({
    format: z.literal(DEMAND_FILE_FORMAT),
    schemaVersion: z.literal(DEMAND_FILE_VERSION),
    /** Identity of the letter, kept from edition to edition. */
    id: rowId,
    edition: z.strictObject({ version: filledLine, date: isoDate }),
    letter: z.strictObject({
      type: z.enum(legalDocumentTypes),
      number: filledLine,
      date: isoDate,
      issuer: filledLine,
      subject: filledLine,
    }),
    /** Where the texts were read and what was not. */
    source: line,
    sections: z.array(section).min(1).max(60),
  })
  .superRefine(({ sections }, context) => namedOnce(sections, context))

export type DemandSet = z.infer<typeof demandSet>
export type DemandSection = DemandSet['sections'][number]
export type DemandBody = DemandSection['bodies'][number]
export type Demand = DemandSection['demands'][number]

import { z } from 'zod'
import { activity } from '#shared/plan/activity'
import { budgetLine } from '#shared/plan/budget'
import { fieldNames, sectionNames } from '#shared/plan/field-names'
import { staffMember } from '#shared/plan/staff'

/** Where a text that could not be placed for sure may go. */
export const targets = [
  'leadIn',
  'purposes',
  'requirements',
  'objectives',
  'policies',
  'activities',
  'channels',
  'staff',
  'solutions',
  'budgetLines',
  'fundingStatement',
  'responsibilities',
  'reports',
] as const
export type Target = (typeof targets)[number]

export const targetNames: Readonly<Record<Target, string>> = {
  leadIn: fieldNames.leadIn,
  purposes: fieldNames.purposes,
  requirements: fieldNames.requirements,
  objectives: sectionNames.objectives,
  policies: sectionNames.policies,
  activities: sectionNames.activities,
  channels: sectionNames.channels,
  staff: sectionNames.staff,
  solutions: sectionNames.solutions,
  budgetLines: sectionNames.budgetLines,
  fundingStatement: sectionNames.fundingStatement,
  responsibilities: sectionNames.responsibilities,
  reports: sectionNames.reports,
}

/** A text of the file that a person must place, or leave as source text. */
export const unsureText = z.strictObject({
  /** Line of the file it begins in, by position. */
  line: z.int(),
  text: z.string(),
  /** Where it seems to belong; null when nothing says. */
  guess: z.enum(targets).nullable(),
  /** The row of a table it would be, when it stands in one that was recognised. */
  row: z
    .discriminatedUnion('section', [
      z.strictObject({ section: z.literal('activities'), row: activity }),
      z.strictObject({ section: z.literal('budgetLines'), row: budgetLine }),
      z.strictObject({ section: z.literal('staff'), row: staffMember }),
    ])
    .nullable(),
  /** Nothing to decide: it stays source text unless a person gives it a place. */
  isKept: z.boolean(),
})
export type UnsureText = Readonly<z.infer<typeof unsureText>>

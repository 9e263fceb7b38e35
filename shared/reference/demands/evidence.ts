import { z } from 'zod'
import { line, paragraph } from '#shared/plan/primitives'
import { channelTypes } from '../channel-types'
import { lifecycleStages } from '../lifecycle'
import { staffRoles } from '../staff-roles'

const NEVER_BLANK = { error: 'Không được để trống' }
export const filledLine = line.refine((text) => text.trim() !== '', NEVER_BLANK)
export const filledParagraph = paragraph.refine((text) => text.trim() !== '', NEVER_BLANK)

/** Parts of a plan in whose words an answer may be looked for. */
export const wordSections = [
  'activities',
  'responsibilities',
  'solutions',
  'staff',
  'reports',
  'fundingStatement',
] as const
export type WordSection = (typeof wordSections)[number]

/** What is looked for, as the table tells it. */
const wanted = { label: filledLine }
const atLeast = z.int().min(1).max(100)
const some = <T extends z.ZodType>(item: T, most: number) => z.array(item).min(1).max(most)

/** What to offer where words are looked for: work of the plan, or a task of the unit's own. */
const offered = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('activities'), content: filledParagraph, form: line }),
  z.strictObject({ to: z.literal('responsibilities'), task: filledParagraph }),
])

/**
 * Ways a plan can answer a demand: a closed vocabulary, so that the demands of another letter are
 * data alone. Each kind is looked for by one file of `shared/rules/section-1/evidence`.
 */
export const evidence = z.discriminatedUnion('kind', [
  /** Information the unit publishes, each with form, deadline and who does it. */
  z.strictObject({ kind: z.literal('disclosures'), ...wanted, atLeast }),
  /** Somebody, named, who has one of these roles. */
  z.strictObject({
    kind: z.literal('staffRole'),
    ...wanted,
    roles: some(z.enum(staffRoles), staffRoles.length),
  }),
  /** Training planned for people, or given as an activity. */
  z.strictObject({ kind: z.literal('training'), ...wanted }),
  /** Work with a time and a body that leads it. */
  z.strictObject({ kind: z.literal('scheduledActivities'), ...wanted, atLeast }),
  /** Every policy has activities in each of its stages that fall in the year. */
  z.strictObject({ kind: z.literal('policyStages'), ...wanted }),
  /** Every policy is consulted on in those of these stages that fall in the year. */
  z.strictObject({
    kind: z.literal('consultation'),
    ...wanted,
    stages: some(z.enum(lifecycleStages), lifecycleStages.length),
  }),
  z.strictObject({ kind: z.literal('collaborators'), ...wanted, atLeast }),
  z.strictObject({ kind: z.literal('mediaPartners'), ...wanted, atLeast }),
  /** A channel of one of these types that an activity uses. */
  z.strictObject({
    kind: z.literal('channels'),
    ...wanted,
    types: some(z.enum(channelTypes), channelTypes.length),
  }),
  /** Money: lines of the estimate with an amount and a source. */
  z.strictObject({ kind: z.literal('budgetLines'), ...wanted, atLeast }),
  /** Work ordered from, or assigned to, others. */
  z.strictObject({
    kind: z.literal('orders'),
    ...wanted,
    types: some(z.enum(['assigned', 'commissioned']), 2),
  }),
  /** Rumours foreseen, each with its answer. */
  z.strictObject({ kind: z.literal('risks'), ...wanted, atLeast }),
  /** Rows in whose text one of these words stands; capitals make no difference. */
  z.strictObject({
    kind: z.literal('words'),
    ...wanted,
    in: some(z.enum(wordSections), wordSections.length),
    words: some(filledLine, 40),
    offer: offered.nullable(),
  }),
])

export type Evidence = z.infer<typeof evidence>
export type EvidenceOf<K extends Evidence['kind']> = Extract<Evidence, { kind: K }>

import { z } from 'zod'
import { printSection } from '#shared/bridge/print'
import { planSchema, type Plan } from '#shared/plan/plan'
import { paperKinds, type PaperKind } from '#shared/reference/paper-kinds'
import { wordEdit } from '#templates/carried-plan/word-edits'
import { sheet } from '#templates/workbook/cell'

/** What the page asks of the worker. The plan is checked by the worker before it is used. */
export type BuildRequest = {
  readonly id: number
  readonly plan: Plan
  readonly paper: PaperKind
} &
  /** `letterhead`: the unit's own Word file; null for the app's. */
  (
    | { readonly kind: 'word'; readonly letterhead: Uint8Array | null }
    | { readonly kind: 'pages'; readonly links: boolean }
    /** The annexes as a workbook. */
    | { readonly kind: 'appendices' }
  )

const asked = { id: z.int(), plan: z.unknown(), paper: z.enum(paperKinds) }

export const buildRequest = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('word'),
    ...asked,
    letterhead: z.instanceof(Uint8Array).nullable(),
  }),
  z.strictObject({ kind: z.literal('pages'), ...asked, links: z.boolean() }),
  z.strictObject({ kind: z.literal('appendices'), ...asked }),
])

/** What the worker is asked to inspect: a file from anywhere, mended or not, or a paper of the plan. */
export type InspectRequest = { readonly id: number; readonly today: string } & (
  | { readonly kind: 'inspectFile'; readonly bytes: Uint8Array }
  /** Reads the tables of a spreadsheet; the name tells a text file. */
  | { readonly kind: 'readTables'; readonly name: string; readonly bytes: Uint8Array }
  /** Looks at the tags of the unit's own letterhead. */
  | { readonly kind: 'lintLetterhead'; readonly bytes: Uint8Array }
  /** `only`: positions of findings to mend; null for all that can be. */
  | {
      readonly kind: 'fixFile'
      readonly bytes: Uint8Array
      readonly only: readonly number[] | null
    }
  | { readonly kind: 'inspectPaper'; readonly plan: Plan; readonly paper: PaperKind }
)

const inspected = { id: z.int(), today: z.iso.date() }
export const inspectRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('inspectFile'), ...inspected, bytes: z.instanceof(Uint8Array) }),
  z.strictObject({
    kind: z.literal('readTables'),
    ...inspected,
    name: z.string(),
    bytes: z.instanceof(Uint8Array),
  }),
  z.strictObject({
    kind: z.literal('lintLetterhead'),
    ...inspected,
    bytes: z.instanceof(Uint8Array),
  }),
  z.strictObject({
    kind: z.literal('fixFile'),
    ...inspected,
    bytes: z.instanceof(Uint8Array),
    only: z.array(z.int()).nullable(),
  }),
  z.strictObject({
    kind: z.literal('inspectPaper'),
    ...inspected,
    plan: z.unknown(),
    paper: z.enum(paperKinds),
  }),
])

const place = z.strictObject({ paragraph: z.int(), quote: z.string(), text: z.string() })
const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['law', 'template', 'practice']),
  clause: z.string(),
  message: z.string(),
  place: place.nullable(),
  isFixable: z.boolean(),
  /** Field of the plan it comes from; null when there is none, as in a file from elsewhere. */
  source: z.string().nullable(),
})
export const checkedPaper = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('inspected'),
    findings: z.array(finding),
    unchecked: z.array(z.strictObject({ rule: z.string(), title: z.string(), reason: z.string() })),
    /** How many rules there are. */
    rules: z.int(),
  }),
  z.strictObject({ status: z.literal('refused'), message: z.string() }),
])
export type CheckedPaper = z.infer<typeof checkedPaper>
export type CheckedFinding = z.infer<typeof finding>

/** The plan a Word file of ours carries, with what was edited in Word since. */
const carriedPlan = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('none') }),
  z.strictObject({ status: z.literal('damaged') }),
  z.strictObject({ status: z.literal('newer') }),
  z.strictObject({ status: z.literal('read'), plan: planSchema, edits: z.array(wordEdit) }),
])
export type CarriedInFile = z.infer<typeof carriedPlan>

const lintedLetterhead = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('read'),
    findings: z.array(
      z.strictObject({ blocks: z.boolean(), message: z.string(), quote: z.string().nullable() }),
    ),
  }),
  z.strictObject({ status: z.literal('refused'), message: z.string() }),
])
export type CheckedLetterhead = z.infer<typeof lintedLetterhead>

const readTables = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('read'), sheets: z.array(sheet) }),
  z.strictObject({ status: z.literal('refused'), message: z.string() }),
])
export type ReadTables = z.infer<typeof readTables>

/** What the worker answers; a failure is data, never an exception. */
export const buildReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('word'), id: z.int(), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({
    kind: z.literal('pages'),
    id: z.int(),
    sections: z.array(printSection).min(1),
  }),
  z.strictObject({ kind: z.literal('checked'), id: z.int(), checked: checkedPaper }),
  z.strictObject({
    kind: z.literal('checkedFile'),
    id: z.int(),
    checked: checkedPaper,
    carried: carriedPlan,
  }),
  z.strictObject({
    kind: z.literal('fixed'),
    id: z.int(),
    bytes: z.instanceof(Uint8Array),
    checked: checkedPaper,
  }),
  z.strictObject({ kind: z.literal('tables'), id: z.int(), tables: readTables }),
  z.strictObject({ kind: z.literal('appendices'), id: z.int(), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ kind: z.literal('linted'), id: z.int(), linted: lintedLetterhead }),
  z.strictObject({ kind: z.literal('failed'), id: z.int(), message: z.string() }),
])
export type BuildReply = z.infer<typeof buildReply>

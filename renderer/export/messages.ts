import { z } from 'zod'
import { leftoverKinds } from '#shared/carry-over/text/finding'
import { printSection } from '#shared/bridge/print'
import { legalBasis } from '#shared/plan/legal-basis'
import { planYear } from '#shared/plan/primitives'
import { planSchema } from '#shared/plan/plan'
import { bodyName } from '#shared/reference/body-names'
import { chosenDemands } from '#shared/reference/demands/index'
import { paperKinds } from '#shared/reference/paper-kinds'
import { wordEdit } from '#templates/carried-plan/word-edits'
import { sourceLine } from '#templates/read-plan/source-line'
import { unsureText } from '#templates/read-plan/unsure'
import { sheet } from '#templates/workbook/cell'

/** Of a file, however it was read. */
const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

const asked = {
  id: z.int(),
  /** Checked by the worker before it is used. */
  plan: z.unknown(),
  paper: z.enum(paperKinds),
  /** The letter the plan answers. */
  demands: chosenDemands,
}

/** What the page asks the worker to build. */
export const buildRequest = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('word'),
    ...asked,
    /** The unit's own Word file; null for the app's letterhead. */
    letterhead: fileBytes.nullable(),
  }),
  z.strictObject({ kind: z.literal('pages'), ...asked, links: z.boolean() }),
  /** The annexes as a workbook. */
  z.strictObject({ kind: z.literal('appendices'), ...asked }),
])
export type BuildRequest = z.input<typeof buildRequest>

/** The unit's lists that papers are judged by. */
const searchLists = z.strictObject({
  bodyNames: z.array(bodyName),
  legalBases: z.array(legalBasis),
})
export type SearchLists = z.infer<typeof searchLists>

const inspected = { id: z.int(), today: z.iso.date(), lists: searchLists }
/** A Word file to hunt last year in; `year` null reads the year it is for from the file. */
const leftoverQuestion = z.strictObject({
  bytes: fileBytes,
  fileName: z.string(),
  year: planYear.nullable(),
})
export type LeftoverQuestion = Readonly<z.infer<typeof leftoverQuestion>>

/** What the worker is asked to inspect: a file from anywhere, mended or not, or a paper of the plan. */
export const inspectRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('inspectFile'), ...inspected, bytes: fileBytes }),
  /** Reads the tables of a spreadsheet; the name tells a text file. */
  z.strictObject({
    kind: z.literal('readTables'),
    ...inspected,
    name: z.string(),
    bytes: fileBytes,
  }),
  /** Looks at the tags of the unit's own letterhead. */
  z.strictObject({
    kind: z.literal('lintLetterhead'),
    ...inspected,
    bytes: fileBytes,
  }),
  z.strictObject({
    kind: z.literal('fixFile'),
    ...inspected,
    bytes: fileBytes,
    /** Positions of findings to mend; null for all that can be. */
    only: z.array(z.int()).readonly().nullable(),
  }),
  z.strictObject({
    kind: z.literal('inspectPaper'),
    ...inspected,
    plan: z.unknown(),
    paper: z.enum(paperKinds),
    demands: chosenDemands,
  }),
  /** Reads the plan of a Word file that carries none. */
  z.strictObject({
    kind: z.literal('readPlanFile'),
    ...inspected,
    bytes: fileBytes,
  }),
  z.strictObject({ kind: z.literal('findLeftovers'), ...inspected, ...leftoverQuestion.shape }),
  z.strictObject({
    kind: z.literal('mendLeftovers'),
    ...inspected,
    ...leftoverQuestion.shape,
    /** Leftovers to mend in a copy; null for all that have a proposal. */
    keys: z.array(z.string()).readonly().nullable(),
  }),
])
export type InspectRequest = z.input<typeof inspectRequest>

/** A message that is no request but says its number: whoever sent it waits for an answer. */
export const numberedMessage = z.looseObject({ id: z.int() })

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
    /** Whether anything shows an official paper. */
    isOfficial: z.boolean(),
    unchecked: z.array(z.strictObject({ rule: z.string(), title: z.string(), reason: z.string() })),
    /** Rules about parts that such a paper need not have. */
    inapplicable: z.array(
      z.strictObject({ rule: z.string(), title: z.string(), reason: z.string() }),
    ),
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
  z.strictObject({ status: z.literal('newer'), text: z.string().nullable() }),
  z.strictObject({ status: z.literal('read'), plan: planSchema, edits: z.array(wordEdit) }),
])
export type CarriedInFile = z.infer<typeof carriedPlan>

/** What a Word file still has of the year before. */
const leftovers = z.strictObject({
  year: z.int().nullable(),
  found: z.array(
    z.strictObject({
      kind: z.enum(leftoverKinds),
      start: z.int(),
      end: z.int(),
      text: z.string(),
      proposal: z.string().nullable(),
      why: z.string(),
      key: z.string(),
      where: z.string(),
      inText: z.string(),
    }),
  ),
})
export type LeftoversInFile = z.infer<typeof leftovers>

/** A plan read out of a Word file of others. */
const planFile = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('read'),
    plan: planSchema,
    unsure: z.array(unsureText),
    lines: z.array(sourceLine),
  }),
  z.strictObject({ status: z.literal('refused'), message: z.string() }),
])
export type PlanFileReading = z.infer<typeof planFile>

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
  z.strictObject({ kind: z.literal('planFile'), id: z.int(), reading: planFile }),
  z.strictObject({ kind: z.literal('leftovers'), id: z.int(), leftovers }),
  z.strictObject({
    kind: z.literal('mended'),
    id: z.int(),
    bytes: z.instanceof(Uint8Array),
    fileName: z.string(),
    mended: z.int(),
  }),
  z.strictObject({ kind: z.literal('tables'), id: z.int(), tables: readTables }),
  z.strictObject({ kind: z.literal('appendices'), id: z.int(), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ kind: z.literal('linted'), id: z.int(), linted: lintedLetterhead }),
  z.strictObject({ kind: z.literal('failed'), id: z.int(), message: z.string() }),
])
export type BuildReply = z.infer<typeof buildReply>

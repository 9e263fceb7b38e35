import { issuedPlanOf } from '#shared/plan/issued-version'
import type { Plan, RowOf } from '#shared/plan/plan'
import { phrase, textLines } from '#shared/vietnamese/wording'
import { printedLines, type PrintedField } from './printed-field'
import { printedRows, printedSections, type Printed, type PrintedSection } from './printed-fields'

/** What stands on the paper of a plan and is otherwise than when the plan was issued. */
export type Adjustment = {
  readonly subject: TextChange | null
  readonly purposes: LineChanges
  readonly requirements: LineChanges
  readonly solutions: LineChanges
  readonly fundingStatement: LineChanges
  readonly rows: { readonly [S in PrintedSection]: RowChanges<RowOf<S>> }
}

export type TextChange = { readonly before: string; readonly after: string }

/** Lines that went and lines that came; the place of a line among the lines it stands in now. */
export type LineChanges = {
  readonly removed: readonly string[]
  readonly added: readonly { readonly text: string; readonly position: number }[]
}

export type RowChanges<Row> = {
  readonly added: readonly Row[]
  readonly changed: readonly ChangedRow<Row>[]
  readonly removed: readonly Row[]
}

export type ChangedRow<Row> = {
  readonly before: Row
  readonly after: Row
  readonly fields: readonly FieldChange[]
}

/** A field and what it said; of a field of lines, only those that went and those that came. */
export type FieldChange = {
  readonly path: string
  readonly label: string
  readonly isLines: boolean
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Nothing changes while the plan is not marked as issued. */
export function adjustmentOf(plan: Plan): Adjustment {
  const issued = issuedPlanOf(plan) ?? plan
  return {
    subject: subjectChange(issued, plan),
    purposes: lineChanges(issued.purpose.purposes, plan.purpose.purposes),
    requirements: lineChanges(issued.purpose.requirements, plan.purpose.requirements),
    solutions: lineChanges(issued.solutions, plan.solutions),
    fundingStatement: lineChanges(
      textLines(issued.fundingStatement),
      textLines(plan.fundingStatement),
    ),
    rows: rowsOf(issued, plan),
  }
}

function rowsOf(issued: Plan, plan: Plan): Adjustment['rows'] {
  const of = <S extends PrintedSection>(section: S): RowChanges<RowOf<S>> =>
    rowChanges(section, issued, plan)
  return {
    legalBases: of('legalBases'),
    objectives: of('objectives'),
    policies: of('policies'),
    activities: of('activities'),
    disclosures: of('disclosures'),
    channels: of('channels'),
    mediaPartners: of('mediaPartners'),
    collaborators: of('collaborators'),
    staff: of('staff'),
    risks: of('risks'),
    budgetLines: of('budgetLines'),
    responsibilities: of('responsibilities'),
    reports: of('reports'),
  }
}

/** Whether anything on the paper changed since the plan was issued. */
export function hasAdjustment(plan: Plan): boolean {
  const { subject, purposes, requirements, solutions, fundingStatement, rows } = adjustmentOf(plan)
  return (
    subject !== null ||
    [purposes, requirements, solutions, fundingStatement].some(isLineChange) ||
    printedSections.some((section) => isRowChange(rows[section]))
  )
}

export const isLineChange = ({ added, removed }: LineChanges): boolean =>
  added.length + removed.length > 0

export const isRowChange = ({ added, changed, removed }: RowChanges<unknown>): boolean =>
  added.length + changed.length + removed.length > 0

function subjectChange(issued: Plan, plan: Plan): TextChange | null {
  const [before, after] = [phrase(issued.document.subject), phrase(plan.document.subject)]
  return before === after ? null : { before, after }
}

/** Lines are told apart by what they say; the same line twice is two lines. */
function lineChanges(before: readonly string[], after: readonly string[]): LineChanges {
  const old = printedLines(before)
  const left = [...old]
  const added = after.flatMap((typed, position) => {
    const text = phrase(typed)
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at >= 0 || text === '' ? [] : [{ text, position }]
  })
  return { removed: left, added }
}

function rowChanges<S extends PrintedSection>(
  section: S,
  issued: Plan,
  plan: Plan,
): RowChanges<RowOf<S>> {
  const { isPrinted, fields }: Printed<RowOf<S>> = printedRows[section]
  const rowsOf = (of: Plan): readonly RowOf<S>[] => of[section]
  const [old, now] = [rowsOf(issued).filter(isPrinted), rowsOf(plan).filter(isPrinted)]
  const before = new Map(old.map((row) => [row.id, row]))
  const kept = new Set(now.map(({ id }) => id))
  return {
    added: now.filter(({ id }) => !before.has(id)),
    changed: now.flatMap((after) => {
      const known = before.get(after.id)
      if (!known) return []
      const changes = fields.flatMap((field) => fieldChange(field, known, after, issued, plan))
      return changes.length === 0 ? [] : [{ before: known, after, fields: changes }]
    }),
    removed: old.filter(({ id }) => !kept.has(id)),
  }
}

function fieldChange<Row>(
  { paths: [path], label, isLines, raw, read }: PrintedField<Row>,
  before: Row,
  after: Row,
  issued: Plan,
  plan: Plan,
): readonly FieldChange[] {
  if (JSON.stringify(raw(before)) === JSON.stringify(raw(after))) return []
  const [old, now] = [read(before, issued), read(after, plan)]
  if (isLines) {
    const { removed, added } = lineChanges(old, now)
    const came = added.map(({ text }) => text)
    return removed.length + came.length === 0
      ? []
      : [{ path, label, isLines, before: removed, after: came }]
  }
  return old.join('') === now.join('') ? [] : [{ path, label, isLines, before: old, after: now }]
}

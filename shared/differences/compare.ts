import { fieldNames, sectionNames, type FieldName } from '#shared/plan/field-names'
import { issuedName } from '#shared/plan/issued-version'
import type { Plan } from '#shared/plan/plan'
import { isRecord } from '#shared/plan/plan-path'
import { isRowList, rowName, type Row } from './rows'
import { valueText } from './value-text'

export type Section = keyof typeof sectionNames

/** One difference between two states of a plan, told for people. */
export type Difference = {
  readonly section: Section
  readonly kind: 'added' | 'removed' | 'changed'
  /** Where it is in the plan that has it, e.g. `activities/hd01/timing`, or the row that came or went. */
  readonly path: string
  /** Row or item it is about, e.g. the content of an activity; blank for a field of the section. */
  readonly row: string
  /** Field that changed, in Vietnamese; blank when a row came or went. */
  readonly field: string
  readonly before: string
  readonly after: string
}

/** What is otherwise in the second plan, section by section, in the order of the guide. */
export function comparePlans(before: Plan, after: Plan): readonly Difference[] {
  const sections = Object.keys(sectionNames) as Section[]
  return sections.flatMap((section) => {
    const [left, right] = [before[section], after[section]]
    if (section === 'issuedVersion') return issuedDifference(before, after)
    if (isRowList(left) || isRowList(right)) {
      return rowDifferences(section, asRows(left), asRows(right), before, after)
    }
    const isWhole = !isRecord(left)
    return fieldDifferences(left, right, isWhole ? [section] : [], before, after).map((change) => ({
      ...change,
      section,
      path: isWhole ? section : `${section}/${change.path}`,
      row: '',
      field: isWhole ? '' : change.field,
    }))
  })
}

/** That the plan was marked as issued is told; what it said then is not told once more. */
function issuedDifference(before: Plan, after: Plan): readonly Difference[] {
  const [left, right] = [before.issuedVersion, after.issuedVersion]
  if (JSON.stringify(left) === JSON.stringify(right)) return []
  const kind = left === null ? 'added' : right === null ? 'removed' : 'changed'
  return [
    {
      section: 'issuedVersion',
      kind,
      path: 'issuedVersion',
      row: '',
      field: ISSUED_ACTS[kind],
      before: left ? issuedName(left) : '',
      after: right ? issuedName(right) : '',
    },
  ]
}

const ISSUED_ACTS: Record<Difference['kind'], string> = {
  added: 'Đánh dấu đã ban hành',
  removed: 'Bỏ đánh dấu đã ban hành',
  changed: 'Đánh dấu lại bản đã ban hành',
}

const asRows = (value: unknown): readonly Row[] => (isRowList(value) ? value : [])

function rowDifferences(
  section: Section,
  left: readonly Row[],
  right: readonly Row[],
  before: Plan,
  after: Plan,
): readonly Difference[] {
  const old = new Map(left.map((row) => [row.id, row]))
  const kept = new Set(right.map(({ id }) => id))
  const gone = left.filter(({ id }) => !kept.has(id))
  return [
    ...gone.map((row) => ({
      ...EMPTY,
      section,
      kind: 'removed' as const,
      path: `${section}/${row.id}`,
      row: rowName(row),
      before: rowName(row),
    })),
    ...right.flatMap((row): readonly Difference[] => {
      const known = old.get(row.id)
      if (!known) {
        const name = rowName(row)
        const path = `${section}/${row.id}`
        return [{ ...EMPTY, section, kind: 'added', path, row: name, after: name }]
      }
      return fieldDifferences(known, row, [], before, after).map((change) => ({
        ...change,
        section,
        path: `${section}/${row.id}/${change.path}`,
        row: rowName(row) || rowName(known),
      }))
    }),
    ...orderDifference(section, left, right),
  ]
}

/** Rows that both have, standing in another order. */
function orderDifference(
  section: Section,
  left: readonly Row[],
  right: readonly Row[],
): readonly Difference[] {
  const [old, now] = [left, right].map((rows) => new Set(rows.map(({ id }) => id)))
  const inBoth = ({ id }: Row) => old?.has(id) === true && now?.has(id) === true
  const order = (rows: readonly Row[]) => rows.filter(inBoth).map(({ id }) => id)
  return order(left).join('\n') === order(right).join('\n')
    ? []
    : [{ ...EMPTY, section, kind: 'changed', path: section, field: ORDER }]
}

const ORDER = 'Thứ tự'

const EMPTY = { row: '', field: '', before: '', after: '' }

type FieldDifference = Pick<Difference, 'kind' | 'path' | 'field' | 'before' | 'after'>

/** Fields that differ; groups of fields are looked into. */
function fieldDifferences(
  left: unknown,
  right: unknown,
  path: readonly string[],
  before: Plan,
  after: Plan,
): readonly FieldDifference[] {
  if (JSON.stringify(left) === JSON.stringify(right)) return []
  if (isGroup(left) && isGroup(right)) {
    return [...new Set([...Object.keys(left), ...Object.keys(right)])]
      .filter((key) => key !== 'id')
      .flatMap((key) => fieldDifferences(left[key], right[key], [...path, key], before, after))
  }
  const key = path.at(-1) ?? ''
  return [
    {
      kind: 'changed',
      path: path.join('/'),
      field: path.map((step) => nameOf(step)).join(', '),
      before: valueText(before, key, left),
      after: valueText(after, key, right),
    },
  ]
}

const nameOf = (key: string): string =>
  key in fieldNames
    ? fieldNames[key as FieldName]
    : key in sectionNames
      ? sectionNames[key as Section]
      : key

/** A record of fields; a value of several parts, as a timing or what was typed, is one value. */
const isGroup = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && !('typed' in value) && !('kind' in value && !('name' in value))

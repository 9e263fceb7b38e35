import { isRow, rowName } from '#shared/differences/rows'
import { isRecord } from '#shared/plan/plan-path'
import { valueText, type LinkedRows } from '#shared/differences/value-text'
import { isTyped } from '#shared/plan/entered'
import { fieldNames, sectionNames } from '#shared/plan/field-names'
import { parseJson } from '#shared/plan/parse-json'
import { timing } from '#shared/plan/timing'
import { formatWhole } from '#shared/vietnamese/numbers'

/**
 * A plan of a version this app does not know, as far as it can be told: nothing is checked, nothing is
 * left out, and what has no name here stands under its own.
 */
export type PlanOutline = {
  readonly title: string
  readonly unitName: string
  readonly year: string
  readonly sections: readonly OutlineSection[]
}

export type OutlineSection = {
  readonly name: string
  readonly rows: readonly OutlineRow[]
}

export type OutlineRow = {
  /** What a row is called; blank for the fields of the section itself. */
  readonly name: string
  readonly fields: readonly OutlineField[]
}

export type OutlineField = { readonly label: string; readonly text: string }

/** Reads the text of a plan file of a newer version; null when it is no such text. Never throws. */
export function outlineOfText(text: string): PlanOutline | null {
  try {
    const value = parseJson(text)
    return isRecord(value) ? outlineOf(value) : null
  } catch {
    return null
  }
}

/** Not what the plan says: its identity, and the same sections once more as they were issued. */
const NOT_SHOWN = ['schemaVersion', 'id', 'issuedVersion']

export function outlineOf(plan: Readonly<Record<string, unknown>>): PlanOutline {
  const known = Object.keys(sectionNames)
  const keys = Object.keys(plan).filter((key) => !NOT_SHOWN.includes(key))
  const inOrder = [
    ...known.filter((key) => keys.includes(key)),
    ...keys.filter((key) => !known.includes(key)),
  ]
  return {
    title: textAt(plan, 'document', 'subject'),
    unitName: textAt(plan, 'unit', 'name'),
    year: textAt(plan, 'document', 'year'),
    sections: inOrder
      .map((key) => ({ name: nameOf(sectionNames, key), rows: rowsOf(plan, key, plan[key]) }))
      .filter(({ rows }) => rows.length > 0),
  }
}

function textAt(plan: Readonly<Record<string, unknown>>, section: string, field: string): string {
  const within = plan[section]
  const value = isRecord(within) ? within[field] : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

const nameOf = (names: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(names, key) ? (names[key] ?? key) : key

function rowsOf(plan: LinkedRows, key: string, value: unknown): readonly OutlineRow[] {
  if (Array.isArray(value) && value.some(isRecord)) {
    const items: readonly unknown[] = value
    return items.map((item, index) => ({
      name: (isRow(item) ? rowName(item) : '') || `Mục ${index + 1}`,
      fields: fieldsOf(plan, item, key, [], 0),
    }))
  }
  const fields = fieldsOf(plan, value, key, [], 0)
  return fields.length === 0 ? [] : [{ name: '', fields }]
}

/** Deeper than any plan goes; what lies below is given as it is stored. */
const DEEPEST = 6

function fieldsOf(
  plan: LinkedRows,
  value: unknown,
  key: string,
  path: readonly string[],
  depth: number,
): readonly OutlineField[] {
  if (isGroup(value) && depth < DEEPEST) {
    return Object.entries(value)
      .filter(([name]) => name !== 'id')
      .flatMap(([name, each]) => fieldsOf(plan, each, name, [...path, name], depth + 1))
  }
  if (Array.isArray(value) && value.some(isGroup) && depth < DEEPEST) {
    const items: readonly unknown[] = value
    return items.flatMap((item, index) =>
      fieldsOf(plan, item, key, [...path, String(index + 1)], depth + 1),
    )
  }
  const text = plainText(plan, key, value)
  return text === ''
    ? []
    : [{ label: path.map((step) => nameOf(fieldNames, step)).join(', '), text }]
}

/** A record of fields; a time, or what was typed and could not be read, is one value. */
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && !isTyped(value) && !timing.safeParse(value).success

function plainText(plan: LinkedRows, key: string, value: unknown): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return String(value)
  if (typeof value === 'number' && key !== 'year') return formatWhole(value)
  if (isGroup(value)) return JSON.stringify(value)
  const text = valueText(plan, key, value)
  // A link to a row that is not there is told by what is stored.
  return text === '' && typeof value === 'string' ? value : text
}

import { isTyped } from '#shared/plan/entered'
import { fieldName } from '#shared/plan/field-names'
import { isRecord } from '#shared/plan/plan-path'
import { timing } from '#shared/plan/timing'
import { formatTiming } from '#shared/plan/timing-text'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import { formatDate, isRealDate } from '#shared/vietnamese/dates'
import { formatWhole } from '#shared/vietnamese/numbers'
import type { Change, Path } from './card'

/** What differs between two versions of a value, field by field. */
export function changesBetween(
  before: unknown,
  after: unknown,
  why: (path: Path) => string,
  path: Path = [],
): readonly Change[] {
  if (isSame(before, after)) return []
  if (path.at(-1) !== 'timing' && isRecord(before) && isRecord(after) && !isTyped(before)) {
    return Object.keys(before).flatMap((key) =>
      changesBetween(before[key], after[key], why, [...path, key]),
    )
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item: unknown, index) =>
      changesBetween(item, after[index], why, [...path, index]),
    )
  }
  return [
    {
      path,
      field: path.length === 0 ? '' : fieldName(path),
      before: shown(before),
      after: shown(after),
      why: why(path),
    },
  ]
}

/** Two values say the same. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const codeNames: Record<string, string> = {
  ...legalDocumentTypeNames,
  planned: 'Dự kiến',
  inProgress: 'Đang thực hiện',
  done: 'Đã thực hiện',
  cancelled: 'Đã hủy',
}

/** A value as a person reads it. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'Có' : 'Không'
  if (typeof value === 'number') return formatWhole(value)
  if (typeof value === 'string') {
    return isRealDate(value) ? formatDate(value) : (codeNames[value] ?? value)
  }
  if (isTyped(value)) return value.typed
  if (Array.isArray(value)) return value.map(shown).join('; ')
  const when = timing.safeParse(value)
  return when.success ? formatTiming(when.data) : JSON.stringify(value)
}

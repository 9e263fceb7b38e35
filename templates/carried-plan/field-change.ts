import { isTyped } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { timing as timingSchema } from '#shared/plan/timing'
import { formatTiming, readTiming } from '#shared/plan/timing-text'
import { formatDate, isRealDate, officialDate, readDate } from '#shared/vietnamese/dates'
import { formatWhole, readWhole } from '#shared/vietnamese/numbers'
import { phrase, textLines } from '#shared/vietnamese/wording'
import { shortTiming, timingPhrase } from '../forms/timing-words'
import type { PlanChange } from '#shared/plan/plan-changes'
import { isRecord, rowOf, valueAt } from '#shared/plan/plan-path'

/**
 * What a changed paragraph means for the field it came from; null when the field's own words cannot
 * be told from what stands around them.
 */
export function changeOfField(
  plan: Plan,
  source: string,
  before: string,
  after: string,
): PlanChange | null {
  const numbered = numberTyped(plan, source, before, after)
  if (numbered !== null) return numbered
  const own = fieldsAt(plan, source)
  const row = rowOf(plan, source)
  // A cell may print several fields of its row; the longest text that fits is the field.
  const others = row === null ? [] : fieldsAt(plan, row)
  const read = (fields: readonly Field[]) =>
    fields
      .flatMap(([path, value]) => readingsOf(plan, path, value, before, after))
      .toSorted((a, b) => b.length - a.length)[0]?.change
  return read(own) ?? read(others) ?? null
}

/** The place for the number is blank in print, and filled in by the clerk: `Số: 15/KH-UBND`. */
function numberTyped(plan: Plan, source: string, before: string, after: string): PlanChange | null {
  const [blank, typed] = [NUMBER.exec(before), NUMBER.exec(after)]
  const isBlank = blank !== null && blank[1] === '' && valueAt(plan, source.split('/')) === ''
  if (!isBlank || !typed?.[1] || blank[2] !== typed[2]) return null
  return { kind: 'value', path: source, value: typed[1] }
}

const NUMBER = /^Số: ?(\d*) ?(\/.*)$/

type Field = readonly [path: string, value: unknown]

/** What the paragraph says of a value, and how many letters of it the value takes. */
function readingsOf(plan: Plan, path: string, value: unknown, before: string, after: string) {
  return shapesOf(plan, value).flatMap(({ shown, take }) => {
    const typed = replacementIn(before, after, shown)
    const change = typed === null ? null : take(path, typed)
    return change === null ? [] : [{ change, length: shown.length }]
  })
}

/** How a value may stand in print, and what other words in its place mean. */
type Shape = {
  readonly shown: string
  readonly take: (path: string, typed: string) => PlanChange | null
}

function shapesOf(plan: Plan, value: unknown): readonly Shape[] {
  const timing = timingSchema.safeParse(value)
  if (timing.success) {
    const { year } = plan.document
    const take = (path: string, typed: string) => asValue(path, readTiming(typed, year))
    const whole = formatTiming(timing.data)
    return [whole, shortTiming(timing.data, year), timingPhrase(timing.data, year)].map(
      (shown) => ({
        shown,
        take,
      }),
    )
  }
  if (typeof value === 'number') {
    return [
      {
        shown: formatWhole(value),
        take: (path, typed) => asValue(path, readWhole(typed)),
      },
    ]
  }
  if (typeof value !== 'string' || value === '') return []
  if (isRealDate(value)) {
    const take = (path: string, typed: string) => asValue(path, readDate(typed, plan.document.year))
    return [officialDate(value), formatDate(value)].map((shown) => ({ shown, take }))
  }
  const asText = (from: string) => (path: string, to: string) =>
    ({ kind: 'text', path, from, to }) as const
  const padded = /^\d$/.test(value) ? [{ shown: `0${value}`, take: asText(value) }] : []
  return [
    ...padded,
    ...textLines(value).flatMap((line) =>
      [line, phrase(line)].map((shown) => ({ shown, take: asText(shown) })),
    ),
  ]
}

const asValue = (path: string, value: unknown): PlanChange | null =>
  value === null || isTyped(value) ? null : { kind: 'value', path, value }

/** Fields of its row that a printed paragraph shows, by their names; figures only where they stand alone. */
export function fieldsShown(plan: Plan, text: string, row: string): readonly string[] {
  const shown = fieldsAt(plan, row).filter(([, value]) =>
    shapesOf(plan, value).some((shape) =>
      typeof value === 'number' ? text === shape.shown : startOf(text, shape.shown) >= 0,
    ),
  )
  return [...new Set(shown.map(([path]) => path.slice(row.length + 1).split('/')[0] ?? ''))]
}

/** The words that now stand where `shown` stood, when all around it is as it was. */
function replacementIn(before: string, after: string, shown: string): string | null {
  const wanted = shown.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (wanted === '') return null
  const at = startOf(before, wanted)
  if (at < 0) return null
  const [head, tail] = [before.slice(0, at), before.slice(at + wanted.length)]
  const room = after.length - head.length - tail.length
  if (room < 0 || !after.startsWith(head) || !after.endsWith(tail)) return null
  const typed = after.slice(head.length, head.length + room)
  const isRaised = before.charAt(at) !== wanted.charAt(0)
  // A capital at the head of a sentence is the form's, not the field's.
  return isRaised && typed.charAt(0) === before.charAt(at)
    ? wanted.charAt(0) + typed.slice(1)
    : typed
}

function startOf(text: string, wanted: string): number {
  const at = text.indexOf(wanted)
  // Figures within a longer number are not it.
  if (at >= 0 && /^\d/.test(wanted) && /[\d.,]$/.test(text.slice(0, at))) return -1
  if (at >= 0 && /\d$/.test(wanted) && /^[.,]?\d/.test(text.slice(at + wanted.length))) return -1
  if (at >= 0) return at
  const first = wanted.charAt(0)
  for (const letter of [first.toLocaleUpperCase('vi'), first.toLocaleLowerCase('vi')]) {
    const raised = text.indexOf(letter + wanted.slice(1))
    if (raised >= 0) return raised
  }
  return -1
}

/** The value at a source, or each value of the row that stands there, lists item by item. */
function fieldsAt(plan: Plan, source: string): readonly Field[] {
  const value = valueAt(plan, source.split('/'))
  const isTiming = timingSchema.safeParse(value).success
  if (!isRecord(value) || isTiming) return [[source, value]]
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .flatMap(([key, each]) => {
      const items: readonly unknown[] = Array.isArray(each) ? each : [each]
      return items.map((item, index) => [
        Array.isArray(each) ? `${source}/${key}/${index}` : `${source}/${key}`,
        item,
      ])
    })
}

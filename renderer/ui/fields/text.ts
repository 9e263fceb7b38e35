import { isTyped, MAX_TYPED, type Entered } from '#shared/plan/entered'
import { enteredDateText, formatTiming, readTiming } from '#shared/plan/timing-text'
import type { Plan } from '#shared/plan/plan'
import { MAX_LINE, MAX_LINES, MAX_PARAGRAPH } from '#shared/plan/primitives'
import { readDate } from '#shared/vietnamese/dates'
import { formatWhole, readWhole } from '#shared/vietnamese/numbers'
import { foldForSearch } from '#shared/vietnamese/search'
import { namesIn } from './names'
import type { FieldSpec, Option } from './spec'

/** Fields as text and back: what a cell shows, what copy gives, what paste and typing bring. */

export function enteredNumberText(value: Entered<number>): string {
  if (isTyped(value)) return value.typed
  return value === null ? '' : formatWhole(value)
}

export function readEnteredDate(text: string, year: number): Entered<string> {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return readDate(trimmed, year) ?? { typed: text.slice(0, MAX_TYPED) }
}

export function readEnteredNumber(text: string, max: number): Entered<number> {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const value = readWhole(trimmed)
  return value === null || value > max ? { typed: text.slice(0, MAX_TYPED) } : value
}

export function readText(text: string, multiline: boolean): string {
  const nfc = text.normalize('NFC')
  return multiline ? nfc.slice(0, MAX_PARAGRAPH) : nfc.replace(/\s*\n\s*/g, ' ').slice(0, MAX_LINE)
}

export function readLines(text: string): readonly string[] {
  return text === ''
    ? []
    : text
        .normalize('NFC')
        .split('\n')
        .slice(0, MAX_LINES)
        .map((item) => item.slice(0, MAX_PARAGRAPH))
}

/** What a field shows in one cell. */
export function fieldText<R>(spec: FieldSpec<R>, row: R, plan: Plan): string {
  switch (spec.kind) {
    case 'text':
      return spec.read(row)
    case 'lines':
      return spec.read(row).join('\n')
    case 'date':
      return enteredDateText(spec.read(row))
    case 'number':
      return enteredNumberText(spec.read(row))
    case 'timing':
      return formatTiming(spec.read(row))
    case 'check':
      return spec.read(row) ? 'Có' : ''
    case 'choice':
      return labelOf(spec.options(plan), spec.read(row))
    case 'many':
      return spec
        .read(row)
        .map((value) => labelOf(spec.options(plan), value))
        .join('; ')
    case 'computed':
      return spec.text(row, plan)
  }
}

const labelOf = (options: readonly Option[], value: string) =>
  options.find((option) => option.value === value)?.label ?? ''

export type TextEntry<R> = {
  readonly row: R
  /** Text that no option matched. */ readonly unknown: string | null
}

/** Writes text into a field, as typing or paste does. Nothing is cleared by what is not known. */
export function writeFieldText<R>(
  spec: FieldSpec<R>,
  row: R,
  text: string,
  plan: Plan,
): TextEntry<R> {
  switch (spec.kind) {
    case 'text': {
      const kept = readText(text, spec.multiline)
      return whole(text, kept, spec.write(row, kept))
    }
    case 'lines': {
      const kept = readLines(text)
      return whole(text, kept.join('\n'), spec.write(row, kept))
    }
    case 'date':
      return understood(spec.write(row, readEnteredDate(text, plan.document.year)))
    case 'number':
      return understood(spec.write(row, readEnteredNumber(text, spec.max)))
    case 'timing':
      return understood(spec.write(row, readTiming(text, plan.document.year)))
    case 'check':
      return understood(spec.write(row, /^(có|x|đúng|1|true)$/iu.test(text.trim())))
    case 'choice': {
      const option = matchOption(spec.options(plan), text)
      if (option) return understood(spec.write(row, option.value))
      return text.trim() === '' ? understood(row) : { row, unknown: text }
    }
    case 'many':
      return writeMany(spec, row, text, plan)
    case 'computed':
      return understood(row)
  }
}

/** Text longer than a field holds is cut, and said so. */
const whole = <R>(typed: string, kept: string, row: R): TextEntry<R> => ({
  row,
  unknown: kept.length < MAX_LINE || kept.length >= typed.normalize('NFC').length ? null : typed,
})

const understood = <R>(row: R): TextEntry<R> => ({ row, unknown: null })

function writeMany<R>(
  spec: Extract<FieldSpec<R>, { kind: 'many' }>,
  row: R,
  text: string,
  plan: Plan,
): TextEntry<R> {
  const options = spec.options(plan)
  const parts = namesIn(text)
  const found = parts.map((part) => matchOption(options, part))
  const unknown = parts.filter((_part, index) => !found[index])
  const values = found.flatMap((option) => (option ? [option.value] : []))
  return {
    row: values.length > 0 || parts.length === 0 ? spec.write(row, [...new Set(values)]) : row,
    unknown: unknown.length > 0 ? unknown.join('; ') : null,
  }
}

/** Fewer letters say too little to tell what was meant. */
const MIN_BEGINNING = 3

/** The option a text names: exactly, or as the only one that begins so. */
function matchOption(options: readonly Option[], text: string): Option | undefined {
  const wanted = foldForSearch(text)
  const exact = options.find((option) => foldForSearch(option.label) === wanted)
  if (exact || wanted.length < MIN_BEGINNING) return exact
  const starting = options.filter((option) => foldForSearch(option.label).startsWith(wanted))
  return starting.length === 1 ? starting[0] : undefined
}

import type { FieldChange } from '#shared/adjustment/changes'
import type { PrintedField } from '#shared/adjustment/printed-field'
import type { Plan } from '#shared/plan/plan'
import { ALIKE, likeness } from '#shared/vietnamese/likeness'
import { joinPhrases, lowerFirst } from '#shared/vietnamese/wording'
import { fromTo, quoted } from './part'

/** Fields of a row, told in the words of a paper that changes it. */

/** "chỉ số: …; chỉ tiêu: …" of what a row says besides its name. */
export function labelledFields<Row>(
  row: Row,
  fields: readonly PrintedField<Row>[],
  plan: Plan,
): string {
  return joinPhrases(
    fields.map((field) => {
      const text = field.read(row, plan).join('; ')
      return text === '' ? '' : `${lowerFirst(field.label)}: ${text}`
    }),
    '; ',
  )
}

/** What becomes of a field, a sentence for each line that came or went. */
export function fieldSentences({ label, isLines, before, after }: FieldChange): readonly string[] {
  const name = lowerFirst(label)
  const [old, now] = [before.join('; '), after.join('; ')]
  const isOne = before.length === 1 && after.length === 1
  if (isOne && (!isLines || likeness(old, now) >= ALIKE)) {
    return [`Sửa đổi ${name} ${fromTo(old, now)}`]
  }
  if (!isLines) {
    return old === '' ? [`Bổ sung ${name}: ${quoted(now)}`] : [`Bãi bỏ ${name} ${quoted(old)}`]
  }
  return [
    ...before.map((line) => `Bãi bỏ ${name} ${quoted(line)}`),
    ...after.map((line) => `Bổ sung ${name}: ${quoted(line)}`),
  ]
}

/** What a field said and says, side by side. */
export function sideBySide({ label, before, after }: FieldChange): {
  readonly old: string
  readonly now: string
} {
  const name = lowerFirst(label)
  const [old, now] = [before.join('\n'), after.join('\n')]
  if (now === '') return { old, now: `Bãi bỏ ${name}` }
  return { old, now: old === '' ? `Bổ sung: ${now}` : now }
}

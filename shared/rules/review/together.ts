import { findingKey } from '#shared/carry-over/text/finding-key'
import { lowerFirst } from '#shared/vietnamese/wording'
import type { ReviewFinding } from './review-finding'

/** Of this many rows with one and the same fault only one finding is made. */
const MANY = 3

/** "Nhân sự 3 chưa có họ tên.", "Mục tiêu 2: chưa có …": the row, and what is said of it. */
const OF_A_ROW = /^(\p{Lu}[\p{L} ]*?) (\d+)(:? )(.+)$/u
/** A day of its own in each row: together they are told of without. */
const OWN_DAY = / ngày \d{2}\/\d{2}\/\d{4},/u

/** One finding for many rows of one fault; it leads to the first of them. */
export function toldTogether(found: readonly ReviewFinding[]): readonly ReviewFinding[] {
  const alike = new Map<string, ReviewFinding[]>()
  for (const finding of found) {
    const kind = kindOf(finding)
    if (kind !== null) alike.set(kind, [...(alike.get(kind) ?? []), finding])
  }
  return found.flatMap((finding) => {
    const kind = kindOf(finding)
    const group = kind === null ? undefined : alike.get(kind)
    if (group === undefined || group.length < MANY) return [finding]
    return group[0] === finding ? [together(finding, group)] : []
  })
}

function kindOf({ message, weight, fix, stays }: ReviewFinding): string | null {
  const row = OF_A_ROW.exec(message)
  if (!row || fix !== null) return null
  return [weight, stays, row[1], row[4]?.replace(OWN_DAY, '')].join('|')
}

function together(first: ReviewFinding, group: readonly ReviewFinding[]): ReviewFinding {
  const rows = group.flatMap(({ message }) => Number(OF_A_ROW.exec(message)?.[2] ?? []))
  const [, noun = '', , colon = ' ', said = ''] = OF_A_ROW.exec(first.message) ?? []
  const text = group.map(({ key }) => key).join('\n')
  return {
    ...first,
    key: findingKey(ruleOf(first.key), text, { kind: 'rows', start: 0, end: text.length, text }),
    message: `${rows.length} ${lowerFirst(noun)} (${spans(rows)})${colon}${said.replace(OWN_DAY, '')}`,
  }
}

/** "activities:over" of "activities:over:hd01". */
const ruleOf = (key: string) =>
  key.startsWith('gap:') ? 'gap' : key.split(':').slice(0, 2).join(':')

/** "1 - 9, 12". */
function spans(rows: readonly number[]): string {
  const parts: [from: number, to: number][] = []
  for (const row of rows.toSorted((a, b) => a - b)) {
    const last = parts.at(-1)
    if (last && row === last[1] + 1) last[1] = row
    else parts.push([row, row])
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from} - ${to}`)).join(', ')
}

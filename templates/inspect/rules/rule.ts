import type { LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import type { Line } from '../recognise/lines'
import type { Parts } from '../recognise/parts'
import type { ReadParagraph } from '../read/read-document'
import type { Edit } from '../fix/edit'
import type { Severity } from '../inspection'

export type Mistake = {
  /** What is wrong and how to mend it. */
  readonly message: string
  /** Absent when it is about the whole document. */
  readonly paragraph?: ReadParagraph
  readonly quote?: string
  /** Changes that mend it safely; none when a person must decide. */
  readonly edits?: readonly Edit[]
}

/** Mistakes, none when the rule is kept; or why nobody can tell; or why the paper has no need of it. */
export type Verdict =
  readonly Mistake[] | { readonly unjudged: string } | { readonly inapplicable: string }

export type RuleContext = {
  /** ISO; the date of a paper that has none yet. */
  readonly today: string
  readonly legalBases: readonly LegalBasisEntry[]
}

/** One thing the decree, its forms or practice ask for. */
export type Rule = {
  readonly id: string
  readonly title: string
  readonly clause: string
  readonly severity: Severity
  readonly check: (parts: Parts, context: RuleContext) => Verdict
}

/** Clause of Phụ lục I, Phần I of the decree, e.g. "II.1a". */
export const clause = (number: string): string =>
  `NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục ${number}`

export const capitals = (number: string): string => `NĐ 30/2020/NĐ-CP, Phụ lục II, mục ${number}`

export const PRACTICE = 'Thông lệ soạn thảo (không phải quy định của NĐ 30/2020/NĐ-CP)'

export const unjudged = (reason: string): Verdict => ({ unjudged: reason })

/** The rule is about something that this paper need not have. */
export const inapplicable = (reason: string): Verdict => ({ inapplicable: reason })

const LONGEST_QUOTE = 80

export function quoteOf(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE).trimEnd()}…` : plain
}

export const at = (line: Line, message: string, edits: readonly Edit[] = []): Mistake => ({
  message,
  paragraph: line.paragraph,
  quote: quoteOf(line.text),
  edits,
})

/** Rewrites a line as a whole. */
export const rewriting = (line: Line, to: string): readonly Edit[] =>
  line.raw.trim() === '' || line.raw.trim() === to
    ? []
    : [{ kind: 'text', paragraph: line.paragraph.index, from: line.raw.trim(), to }]

/** Rewrites every place of a paragraph that a pattern finds. */
export const respelling =
  (pattern: RegExp, to: string) =>
  ({ index, text }: ReadParagraph): readonly Edit[] =>
    [...text.matchAll(pattern)].map(([from]) => ({
      kind: 'text',
      paragraph: index,
      from,
      to: from.replace(/ +/g, to),
    }))

/** Letters of a paragraph as typed, without what automatic numbering prints before them. */
export const typedText = ({ runs }: ReadParagraph): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .normalize('NFC')

/**
 * Rewrites the words of a paragraph that a pattern finds as typed; each keeps its own place, the last
 * one first so that the count of those before it stays true.
 */
export function replacing(
  paragraph: ReadParagraph,
  pattern: RegExp,
  to: (found: string) => string,
): readonly Edit[] {
  const text = typedText(paragraph)
  const all = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`)
  return [...text.matchAll(all)].reverse().map((match) => ({
    kind: 'text',
    paragraph: paragraph.index,
    from: match[0],
    to: to(match[0]),
    nth: text.slice(0, match.index).split(match[0]).length - 1,
  }))
}

/** Closes a paragraph of one line, in one column, with another mark. */
export function ending(paragraph: ReadParagraph, mark: string): readonly Edit[] {
  const text = typedText(paragraph).trim()
  const marks = text.slice(lengthWithout(text, '.;,:/'))
  const last = Array.from(text).at(-1)
  if (/[\t\n\u00ad]/.test(text) || last === undefined || marks === text) return []
  return [
    {
      kind: 'text',
      paragraph: paragraph.index,
      from: marks === '' ? last : marks,
      to: marks === '' ? `${last}${mark}` : mark,
      nth: 'last',
    },
  ]
}

/** Letters of a text up to the marks at its end. */
function lengthWithout(text: string, marks: string): number {
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1
  return end
}

export const inParagraph = (
  paragraph: ReadParagraph,
  message: string,
  quote?: string,
  edits: readonly Edit[] = [],
): Mistake => ({
  message,
  paragraph,
  quote: quoteOf(quote ?? paragraph.text),
  edits,
})

/** One mistake for all places that share it: the first is shown, the others are counted. */
export function once(
  paragraphs: readonly ReadParagraph[],
  message: (count: string) => string,
  edit?: (paragraph: ReadParagraph) => Edit | readonly Edit[],
): readonly Mistake[] {
  const [first] = paragraphs
  if (!first) return []
  const count =
    paragraphs.length === 1 ? 'Đoạn này' : `${paragraphs.length} đoạn (đầu tiên là đoạn này)`
  const edits = edit ? paragraphs.flatMap(edit) : []
  return [inParagraph(first, message(count), undefined, edits)]
}

/** Vietnamese decimals: 12,7. */
export const decimal = (value: number): string =>
  (Math.round(value * 10) / 10).toString().replace('.', ',')

export const sizeList = (sizes: readonly number[]): string => sizes.map(decimal).join(', ')

export const NOT_OFFICIAL =
  'Không thấy Quốc hiệu, tên loại hay chữ ký: không phải văn bản hành chính nên chưa kiểm.'
export const NO_LETTERHEAD = 'Không tìm thấy phần đầu văn bản (Quốc hiệu) ở trang đầu.'
export const NO_TITLE = 'Không tìm thấy tên loại văn bản sau phần đầu.'
export const NO_CLOSING = 'Không tìm thấy phần “Nơi nhận” và chữ ký.'

import { pointLetter } from '#shared/vietnamese/numbering'
import { sentence } from '#shared/vietnamese/wording'
import type { Block, Source } from '#templates/document/official-document'
import type { Clause } from '../outline'
import { paragraph } from '../parts'

/** One thing that changes: a sentence, and what stands under it. */
export type Part = {
  readonly text: string
  readonly source: Source
  readonly blocks?: readonly Block[]
}

export type Chapter = {
  readonly title: string
  readonly source: Source
  readonly parts: readonly Part[]
}

/** Chapters that change anything as clauses; a single one gives its number to its parts. */
export function clausesOf(chapters: readonly Chapter[]): readonly Clause[] {
  const present = chapters.filter(({ parts }) => parts.length > 0)
  const numberAt =
    present.length === 1 ? (at: number) => `${at}.` : (at: number) => `${pointLetter(at)})`
  return present.map(({ title, source, parts }) => ({
    title,
    source,
    lead: parts.flatMap((part, index) => [
      paragraph(
        parts.length === 1 ? part.text : `${numberAt(index + 1)} ${part.text}`,
        part.source,
      ),
      ...(part.blocks ?? []),
    ]),
  }))
}

/** “…” around what is cited, once. */
export const quoted = (text: string) => `“${text.replace(/^[“"'](.*)[”"']$/su, '$1')}”`

/** "“x” thành “y”"; of figures and dates "từ 4 thành 2". */
export function fromTo(before: string, after: string): string {
  const isFigure = [before, after].every((text) =>
    /^(?:[\d.,/% -]+|ngày \d{2} tháng \d{1,2} năm \d{4})$/u.test(text),
  )
  return isFigure ? `từ ${before} thành ${after}` : `${quoted(before)} thành ${quoted(after)}`
}

export const dash = (text: string, source: Source): Block =>
  paragraph(`- ${sentence(text)}`, source)

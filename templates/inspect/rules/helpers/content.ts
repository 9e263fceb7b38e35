import type { ReadParagraph } from '../../read/read-document'
import type { Parts } from '../../recognise/parts'

/** What the text says: dates, blanks, bodies that are gone. */

type Found = { readonly paragraph: ReadParagraph; readonly match: RegExpMatchArray }

export const find = (paragraphs: readonly ReadParagraph[], pattern: RegExp): readonly Found[] =>
  paragraphs.flatMap((paragraph) =>
    [...paragraph.plain.matchAll(pattern)].map((match) => ({ paragraph, match })),
  )

/** Where the clerk or the signer fills in, dots are right. */
export function fillable({
  letterhead,
  title,
  appendices,
  closing,
}: Parts): ReadonlySet<ReadParagraph> {
  const lines = [
    letterhead?.reference,
    letterhead?.placeDate,
    ...(title?.attachedTo ?? []),
    ...appendices.map(({ attachedTo }) => attachedTo),
    ...(closing ? [closing.title, ...closing.recipients, ...closing.authority, closing.name] : []),
  ]
  return new Set(lines.flatMap((line) => (line ? [line.paragraph] : [])))
}

export const plain = ({ document }: Parts) =>
  document.paragraphs.filter(({ text, cell }) => cell === null && !/\t|_{3}|\.{4}/.test(text))

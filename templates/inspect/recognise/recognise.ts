import { plainText } from '../read/plain-text'
import { isoFromParts, isRealDate } from '#shared/vietnamese/dates'
import type { ReadDocument, ReadParagraph } from '../read/read-document'
import { findAppendices } from './appendices'
import { findClosing } from './closing'
import { findLetterhead } from './letterhead'
import { isBlank, type Line } from './lines'
import type { Letterhead, Parts } from './parts'
import { isRule } from './rule-line'
import { findTitle } from './title'

const PLACE_OF_ADDRESSEE = 15

/** Finds the parts of an official paper by where they stand and what they say. */
export function recognise(document: ReadDocument): Parts {
  const letterhead = findLetterhead(document)
  const afterHead = endOfLetterhead(document, letterhead)
  const title = letterhead === null ? null : findTitle(document, afterHead)
  const start = title
    ? Math.max(
        title.name.paragraph.index,
        title.subject.at(-1)?.paragraph.index ?? 0,
        title.attachedTo.at(-1)?.paragraph.index ?? 0,
      ) + 1
    : afterHead
  // Without a letterhead the file is no paper of its own: its parts are examples, or an annex.
  const closing = letterhead === null ? null : findClosing(document, start)
  const closingAt = closing?.title.paragraph.index ?? Number.POSITIVE_INFINITY
  const appendices = findAppendices(document, closing ? closingAt : start)
  const end = Math.min(
    closingAt,
    appendices[0]?.label.paragraph.index ?? Number.POSITIVE_INFINITY,
    signatureStart(document, closing?.title) ?? Number.POSITIVE_INFINITY,
  )
  const own = document.paragraphs.filter(
    (paragraph) =>
      paragraph.index >= start &&
      paragraph.index < end &&
      paragraph.cell === null &&
      !paragraph.inTextBox &&
      !isBlank(paragraph.text) &&
      !isRule(paragraph),
  )
  const addressee =
    own.slice(0, PLACE_OF_ADDRESSEE).find(({ text }) => /^kính gửi/iu.test(text.trim())) ??
    document.paragraphs.find(
      ({ index, text }) =>
        index >= start && index < start + PLACE_OF_ADDRESSEE && /^kính gửi/iu.test(text.trim()),
    ) ??
    null
  const bases = letterhead === null ? [] : basesOf(own)
  return {
    document,
    letterhead,
    title,
    addressee,
    bases,
    body: own.filter((paragraph) => paragraph !== addressee && !bases.includes(paragraph)),
    closing,
    appendices,
    date: dateIn(plainText(letterhead?.placeDate?.text ?? '')),
  }
}

/** Nothing of the body stands in the table that holds the signature. */
function signatureStart(document: ReadDocument, title: Line | undefined): number | undefined {
  const table = title?.paragraph.cell?.table
  if (table === undefined) return undefined
  return document.paragraphs.find(({ cell }) => cell?.table === table)?.index
}

function endOfLetterhead(document: ReadDocument, letterhead: Letterhead | null): number {
  if (!letterhead) return 0
  const table = letterhead.nationalName.paragraph.cell?.table
  const last = document.paragraphs.findLast(
    ({ cell }) => table !== undefined && cell?.table === table,
  )
  const lines = [
    ...letterhead.letterSubject,
    ...[letterhead.motto, letterhead.reference, letterhead.placeDate].filter(
      (line) => line !== null,
    ),
  ]
  return Math.max(last?.index ?? 0, ...lines.map((line) => line.paragraph.index)) + 1
}

/** Bases are listed one a line; "Căn cứ …, … ban hành kế hoạch như sau:" is an opening sentence. */
function basesOf(own: readonly ReadParagraph[]): readonly ReadParagraph[] {
  const isBasis = ({ text }: ReadParagraph) =>
    /^(?:căn cứ|theo đề nghị|xét đề nghị)(?=\s)/iu.test(text.trim()) && !/như sau|:\s*$/u.test(text)
  const first = own.findIndex(isBasis)
  if (first < 0 || first > 12) return []
  const rest = own.slice(first)
  const end = rest.findIndex((paragraph) => !isBasis(paragraph))
  return end < 0 ? rest : rest.slice(0, end)
}

/** The date as printed, in any of the ways people write it. */
export function dateIn(text: string): string | null {
  const parts = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(text)
  if (!parts) return null
  const iso = isoFromParts({
    day: Number(parts[1]),
    month: Number(parts[2]),
    year: Number(parts[3]),
  })
  return isRealDate(iso) ? iso : null
}

import type { ReadDocument, ReadParagraph } from '../read/read-document'
import { isBlank, isUpper, linesOf, type Line } from './lines'
import type { Closing } from './parts'

const TITLE = /^Nơi\s+nhận/iu
const POSITION =
  /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)(?![\p{L}])|CHỦ TỊCH|TRƯỞNG|GIÁM ĐỐC|CHÁNH|BÍ THƯ|CHỦ NHIỆM|THỦ TRƯỞNG|TỔNG |PHÓ /iu

export const isPosition = (text: string): boolean => POSITION.test(text)

/** Paragraphs from "Nơi nhận" to the signer's name, blank ones too. */
const LONGEST_CLOSING = 40

export function findClosing(document: ReadDocument, from: number): Closing | null {
  const title = document.paragraphs
    .slice(from)
    .flatMap((paragraph) => linesOf(paragraph).slice(0, 1))
    .find((line) => TITLE.test(line.text) && line.text.length <= 14)
  if (!title) return null
  const { paragraph } = title
  const following = document.paragraphs.slice(paragraph.index + 1)
  const cell = paragraph.cell
  const own = following.filter(
    (each) => cell !== null && each.cell?.table === cell.table && each.cell.column === cell.column,
  )
  const signature =
    cell === null
      ? outsideTables(document.paragraphs.slice(from), paragraph)
      : document.paragraphs
          .filter((each) => each.cell?.table === cell.table && each.cell.column > cell.column)
          .flatMap(linesOf)
  return {
    title,
    recipients: recipients(
      cell === null ? following.slice(0, LONGEST_CLOSING) : own,
      cell !== null,
    ),
    ...signed(signature.filter((line) => line.text !== '')),
  }
}

/** A signature beside the recipients by tabs, or in a text box of its own. */
function outsideTables(
  paragraphs: readonly ReadParagraph[],
  title: ReadParagraph,
): readonly Line[] {
  const after = paragraphs.filter(({ index, cell }) => index >= title.index && cell === null)
  const beside = after
    .slice(0, LONGEST_CLOSING)
    .flatMap((paragraph) => linesOf(paragraph).slice(1))
    .filter((line) => line.text !== '' && line.align === null)
  if (beside.length > 0) return beside
  const start = paragraphs.findIndex((paragraph) => {
    const line = linesOf(paragraph).find(({ text }) => text !== '')
    return paragraph.inTextBox && line !== undefined && isUpper(line) && POSITION.test(line.text)
  })
  if (start < 0) return []
  const boxed = paragraphs.slice(start)
  const end = boxed.findIndex(({ inTextBox, text }) => !inTextBox || TITLE.test(text.trim()))
  return (end < 0 ? boxed : boxed.slice(0, end)).flatMap(linesOf)
}

function recipients(paragraphs: readonly ReadParagraph[], inCell: boolean): readonly Line[] {
  const lines: Line[] = []
  for (const paragraph of paragraphs) {
    if (isBlank(paragraph.text)) {
      if (lines.length > 0 && !inCell) break
      continue
    }
    const [first] = linesOf(paragraph).filter((line) => line.text !== '')
    const starts = /^[-–•+*]/u.test(paragraph.text.trim())
    if (!first || (!starts && !inCell)) break
    lines.push(first)
  }
  return lines
}

function signed(lines: readonly Line[]): Pick<Closing, 'authority' | 'name'> {
  const first = lines.findIndex((line, index) => {
    const continues =
      index < lines.length - 1 && isUpper(line) && POSITION.test(lines[index + 1]?.text ?? '')
    return !POSITION.test(line.text) && !continues
  })
  const authority = first < 0 ? lines : lines.slice(0, first)
  const rest = lines
    .slice(authority.length)
    .filter((line) => !/^[([]|^(?:Đã )?ký\b|^\.|^…/iu.test(line.text))
  return { authority, name: rest.length === 1 ? (rest[0] ?? null) : null }
}

import type { ReadDocument, ReadParagraph } from '../read/read-document'
import { isBlank, isUpper, linesOf, type Line } from './lines'
import type { Closing } from './parts'

const TITLE = /^Nơi\s+nhận/iu
const POSITION =
  /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)(?![\p{L}])|CHỦ TỊCH|TRƯỞNG|GIÁM ĐỐC|CHÁNH|BÍ THƯ|CHỦ NHIỆM|THỦ TRƯỞNG|TỔNG |PHÓ /iu

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
      ? []
      : document.paragraphs.filter(
          (each) => each.cell?.table === cell.table && each.cell.column > cell.column,
        )
  return {
    title,
    recipients: recipients(cell === null ? following.slice(0, 40) : own, cell !== null),
    ...signed(signature.flatMap(linesOf).filter((line) => line.text !== '')),
  }
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

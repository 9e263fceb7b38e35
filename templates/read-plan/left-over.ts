import { isRule } from '../inspect/recognise/rule-line'
import type { Line } from '../inspect/recognise/lines'
import type { Parts } from '../inspect/recognise/parts'
import { typeCodes } from '../inspect/recognise/title'

/** A text of the file that no part of the paper took; nothing says where it belongs. */
type LeftOver = {
  readonly paragraphs: readonly number[]
  readonly text: string
  readonly guess: null
  readonly row: null
  readonly isKept: false
}

/**
 * Texts that stand in none of the parts that are read: text boxes, prose of appendices, notes after
 * the signature, the articles of a decision the plan is attached to. Listed, so that none is lost.
 * Tables other than those of the letterhead and the signature are told by their own reader.
 */
export function leftOver(parts: Parts): readonly LeftOver[] {
  const { document, letterhead, title, addressee, bases, body, closing, appendices } = parts
  const lines: readonly (Line | null | undefined)[] = [
    letterhead?.nationalName,
    letterhead?.motto,
    ...(letterhead?.parent ?? []),
    ...(letterhead?.issuer ?? []),
    letterhead?.reference,
    letterhead?.placeDate,
    title?.name,
    ...(title?.subject ?? []),
    ...(title?.attachedTo ?? []),
    closing?.title,
    ...(closing?.recipients ?? []),
    ...(closing?.authority ?? []),
    closing?.name,
    ...appendices.flatMap(({ label, title: said, attachedTo }) => [label, ...said, attachedTo]),
  ]
  const taken = new Set(
    [...lines.map((line) => line?.paragraph), addressee, ...bases, ...body].flatMap(
      (paragraph) => paragraph?.index ?? [],
    ),
  )
  const own = new Set(
    [letterhead?.nationalName, closing?.title].map((line) => line?.paragraph.cell?.table),
  )
  return document.paragraphs
    .filter((paragraph) => {
      const { index, plain, cell } = paragraph
      if (plain === '' || taken.has(index) || isRule(paragraph)) return false
      return (cell === null || own.has(cell.table)) && !isTypeName(plain)
    })
    .map(({ index, plain }) => ({
      paragraphs: [index],
      text: plain,
      guess: null,
      row: null,
      isKept: false,
    }))
}

/** "QUYẾT ĐỊNH:" says nothing of its own. */
export const isTypeName = (text: string) =>
  text.replace(/\s*:$/u, '').toLocaleUpperCase('vi') in typeCodes

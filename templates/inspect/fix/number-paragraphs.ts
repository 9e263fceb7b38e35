import { strToU8 } from 'fflate'
import type { Document, Element } from '@xmldom/xmldom'
import { FONT } from '#templates/nd30/measures'
import { childElements, isWord, runsOf, WORD } from '#templates/word-xml/elements'
import { parsedPart } from '#templates/word-xml/parts'
import { isNumberAlone } from '../read/page-number-text'

/** Paragraphs of a header or footer that print the page number. */

/** The elements of a paragraph or part, at any depth; those of a paragraph's text boxes are not its own. */
function within(element: Element, takesBoxes: boolean): readonly Element[] {
  return childElements(element).flatMap((each) =>
    isWord(each, 'txbxContent') && !takesBoxes ? [] : [each, ...within(each, takesBoxes)],
  )
}

export function numberParagraphs(part: Document): readonly Element[] {
  const root = part.documentElement
  return (root ? within(root, true) : []).filter((element) => {
    if (!isWord(element, 'p')) return false
    const own = within(element, false)
    const simple = own
      .filter((each) => isWord(each, 'fldSimple'))
      .map((each) => each.getAttributeNS(WORD, 'instr') ?? '')
    const typed = own
      .filter((each) => isWord(each, 'instrText'))
      .map((each) => each.textContent ?? '')
    return [...simple, typed.join('')].some((instruction) => /\bPAGE\b/i.test(instruction))
  })
}

const textOf = (paragraph: Element) =>
  runsOf(paragraph)
    .map(({ text }) => text)
    .join('')

const hasPicture = (element: Element) =>
  within(element, true).some((each) =>
    ['drawing', 'pict', 'object'].some((name) => isWord(each, name)),
  )

/** Whether the number can be taken out with nothing else lost. */
export const isAlone = (paragraph: Element): boolean =>
  isNumberAlone(textOf(paragraph)) && !hasPicture(paragraph)

/** Whether a part prints anything besides the number. */
export function printsMore(part: Document): boolean {
  const root = part.documentElement
  if (!root) return false
  const numbers = numberParagraphs(part)
  return within(root, true).some(
    (each) =>
      isWord(each, 'p') &&
      !numbers.includes(each) &&
      (textOf(each).trim() !== '' || hasPicture(each)),
  )
}

/** Leaves a paragraph in its place without the number. */
export function emptied(paragraph: Element): void {
  for (const each of childElements(paragraph)) {
    if (!isWord(each, 'pPr')) paragraph.removeChild(each)
  }
}

/** In the middle, of a size; the field carries a result for programs that do not compute fields. */
const paragraphXml = (sizePt: number) => {
  const size = `<w:sz w:val="${sizePt * 2}"/><w:szCs w:val="${sizePt * 2}"/>`
  const fonts = `<w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>`
  return (
    `<w:p xmlns:w="${WORD}"><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>` +
    `<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>` +
    `<w:fldSimple w:instr="PAGE"><w:r><w:rPr>${fonts}${size}</w:rPr><w:t>2</w:t></w:r></w:fldSimple></w:p>`
  )
}

export const numberHeader = (sizePt: number): Uint8Array =>
  strToU8(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      `<w:hdr xmlns:w="${WORD}">${paragraphXml(sizePt)}</w:hdr>`,
  )

/** Puts the number above what a header has. */
export function addNumber(part: Document, sizePt: number): boolean {
  const root = part.documentElement
  const made = parsedPart(strToU8(paragraphXml(sizePt))).documentElement
  if (!root || !made) return false
  root.insertBefore(part.importNode(made, true), root.firstChild)
  return true
}

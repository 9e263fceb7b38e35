import type { Element } from '@xmldom/xmldom'
import { runsOf, setText } from './elements'

/** A piece of a paragraph's text: the element that holds it, and the letters to count in it. */
export type TextPiece = { readonly element: Element; readonly text: string }

/** The texts of a paragraph in order; a word may be spread over several. */
export const textPieces = (paragraph: Element): readonly TextPiece[] =>
  runsOf(paragraph).flatMap(({ texts }) =>
    texts.map((element) => ({ element, text: element.textContent ?? '' })),
  )

/**
 * Puts new words where the old ones began, in the type of their first letter; what is left of the
 * old is taken out of the later pieces.
 * @returns the element the new words are in; null when the place is outside the text
 */
export function spliceText(
  pieces: readonly TextPiece[],
  start: number,
  end: number,
  to: string,
): Element | null {
  let at = 0
  let placed: Element | null = null
  for (const { element, text } of pieces) {
    const [left, right] = [at, at + text.length]
    at = right
    if (right <= start || left >= end) continue
    const before = text.slice(0, Math.max(0, start - left))
    const after = text.slice(Math.max(0, end - left))
    setText(element, before + (placed ? '' : to) + after)
    placed ??= element
  }
  return placed
}

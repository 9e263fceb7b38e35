import type { Run } from '#templates/document/official-document'
import { textWidthMm, type FontStyle } from '../text-width'

/**
 * Lines a paragraph takes.
 * @param indentMm of its first line.
 */
export function paragraphLines(
  runs: readonly Run[],
  sizePt: number,
  widthMm: number,
  indentMm: number,
): number {
  let lines = 1
  let used = indentMm
  for (const { width, space } of words(runs, sizePt)) {
    if (used + width > widthMm && used > 0) {
      lines += 1
      used = 0
    }
    used += width + space
  }
  return lines
}

type Word = { readonly width: number; readonly space: number }

/** Widths of the words and of the spaces after them; a word may go over into the next run. */
function words(runs: readonly Run[], sizePt: number): readonly Word[] {
  const found: Word[] = []
  let open = 0
  for (const run of runs) {
    const style = styleOf(run)
    for (const part of run.text.match(/ +|[^ ]+/g) ?? []) {
      const width = textWidthMm(part, style, sizePt)
      if (part.startsWith(' ')) {
        found.push({ width: open, space: width })
        open = 0
      } else {
        open += width
      }
    }
  }
  return [...found, { width: open, space: 0 }]
}

function styleOf({ bold, italic }: Run): FontStyle {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}

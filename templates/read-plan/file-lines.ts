import { plainText } from '../inspect/read/plain-text'
import type { ReadDocument, ReadParagraph } from '../inspect/read/read-document'
import type { Aside } from './asides'
import { grouped } from './grouped'
import type { AsideKind } from './source-line'

/** A paragraph or a row of a table, as people see it. */
export type FileLine = {
  readonly cells: readonly string[]
  readonly table: number | null
  readonly aside: AsideKind | null
  readonly paragraphs: readonly number[]
}

/** The file from top to bottom: paragraphs and rows of tables, then what stands around them. */
export function linesOfFile(document: ReadDocument, asides: readonly Aside[]): readonly FileLine[] {
  const lines: FileLine[] = []
  const { paragraphs } = document
  let at = 0
  while (at < paragraphs.length) {
    const first = paragraphs[at]
    if (!first) break
    const end = first.cell === null ? at + 1 : endOfRow(paragraphs, at)
    const own = paragraphs.slice(at, end)
    const cells =
      first.cell === null
        ? [shown(first)]
        : [...grouped(own, ({ cell }) => cell?.column).values()].map((inside) =>
            inside
              .map(shown)
              .filter((text) => text !== '')
              .join('\n'),
          )
    if (cells.some((text) => text !== '')) {
      const table = first.cell?.table ?? null
      lines.push({ cells, table, aside: null, paragraphs: own.map(({ index }) => index) })
    }
    at = end
  }
  const around = asides.map(({ kind, text }) => ({
    cells: [text],
    table: null,
    aside: kind,
    paragraphs: [],
  }))
  return [...lines, ...around]
}

function endOfRow(paragraphs: readonly ReadParagraph[], from: number): number {
  const cell = paragraphs[from]?.cell
  let end = from + 1
  while (
    paragraphs[end]?.cell?.table === cell?.table &&
    paragraphs[end]?.cell?.row === cell?.row &&
    end < paragraphs.length
  ) {
    end += 1
  }
  return end
}

/** A paragraph with its line breaks. */
export const shown = ({ text }: ReadParagraph): string =>
  text
    .split('\n')
    .map(plainText)
    .filter((line) => line !== '')
    .join('\n')

import type { ReadDocument } from '../read/read-document'
import { isBlank, isUpper, linesOf, type Line } from './lines'
import type { Appendix } from './parts'

const LABEL = /^phụ lục(?:\s+(?:số\s+)?[IVXLC\d]{1,6}|\s+[A-H])?\s*[.:]?$/iu
const ATTACHED = /^\(?\s*(?:ban hành\s+)?kèm theo/iu

/** Number after "Phụ lục", blank when there is none. */
export const appendixNumber = (label: string): string =>
  label.replace(/^phụ lục\s*(?:số\s+)?/iu, '').replace(/[.:\s]+$/, '')

export function findAppendices(document: ReadDocument, from: number): readonly Appendix[] {
  const { paragraphs } = document
  const starts = paragraphs.filter(
    (paragraph) =>
      paragraph.index >= from &&
      paragraph.cell === null &&
      !paragraph.inTextBox &&
      LABEL.test(linesOf(paragraph)[0]?.text ?? ''),
  )
  return starts.flatMap((start) => {
    const [label, ...same] = linesOf(start)
    if (!label) return []
    const next = paragraphs
      .slice(start.index + 1, start.index + 9)
      .filter((paragraph) => paragraph.cell === null && !isBlank(paragraph.text))
      .flatMap(linesOf)
    const below = [...same, ...next].filter((line) => line.text !== '')
    const attachedAt = below.findIndex((line) => ATTACHED.test(line.text))
    const title = attachedAt >= 0 ? below.slice(0, attachedAt) : upperStart(below)
    return [{ label, title, attachedTo: below[attachedAt] ?? null, section: start.section }]
  })
}

function upperStart(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex((line) => !isUpper(line))
  return end < 0 ? lines : lines.slice(0, end)
}

import type { ReadParagraph } from '../../read/read-document'
import { clause, once, unjudged, type Rule } from '../rule'
import { NO_PROSE, prose } from '../helpers/body'

/** Between two paragraphs of prose that follow each other. */
function gapPt(above: ReadParagraph, below: ReadParagraph): number {
  const isClose = (paragraph: ReadParagraph) =>
    paragraph.look.contextual && above.style === below.style
  return (isClose(above) ? 0 : above.look.afterPt) + (isClose(below) ? 0 : below.look.beforePt)
}

export const bodyGaps: Rule = {
  id: 'body.paragraph-spacing',
  title: 'Khoảng cách đoạn tối thiểu 6 pt',
  clause: clause('II.6e'),
  severity: 'law',
  check: (parts) => {
    const paragraphs = prose(parts)
    if (paragraphs.length < 2) return unjudged(NO_PROSE)
    const byIndex = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]))
    const pairs = paragraphs.flatMap((below) => {
      const above = byIndex.get(below.index - 1)
      return above ? [{ above, below }] : []
    })
    return once(
      pairs.filter(({ above, below }) => gapPt(above, below) < 5.9).map(({ below }) => below),
      (which) => `${which} cách đoạn trên dưới 6 pt. Đặt khoảng cách giữa các đoạn tối thiểu 6 pt.`,
      ({ index }) => ({ kind: 'paragraph', paragraph: index, look: { beforePt: 6 } }),
    )
  },
}

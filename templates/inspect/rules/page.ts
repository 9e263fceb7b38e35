import { PAPER_MM } from '#templates/nd30/measures'
import type { ReadSection } from '../read/read-document'
import { clause, decimal, NO_LETTERHEAD, unjudged, type Mistake, type Rule } from './rule'

/** Paper, orientation, margins (mục I.1–I.3). */

/** What rounding in Word's dialogs can make of a length. */
const TOLERANCE_MM = 0.6

const isPortrait = ({ widthMm, heightMm }: ReadSection) => widthMm <= heightMm
const near = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE_MM * 2

export const paperSize: Rule = {
  id: 'page.size',
  title: 'Khổ giấy A4',
  clause: clause('I.1'),
  severity: 'law',
  check: ({ document }) =>
    document.sections.flatMap(({ widthMm, heightMm }, index): readonly Mistake[] => {
      const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)]
      if (near(short, PAPER_MM.short) && near(long, PAPER_MM.long)) return []
      return [
        {
          message: `Phần ${index + 1} của tệp dùng khổ giấy ${decimal(short)} × ${decimal(long)} mm. Chọn khổ A4 (210 × 297 mm): Layout > Size > A4.`,
          edits: [
            {
              kind: 'paperSize',
              section: index,
              shortMm: PAPER_MM.short,
              longMm: PAPER_MM.long,
            },
          ],
        },
      ]
    }),
}

export const orientation: Rule = {
  id: 'page.orientation',
  title: 'Văn bản trình bày theo chiều dài khổ giấy',
  clause: clause('I.2'),
  severity: 'law',
  check: ({ document, letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    const section = document.sections[letterhead.nationalName.paragraph.section]
    if (!section || isPortrait(section)) return []
    return [
      {
        message:
          'Trang đầu văn bản đang để giấy ngang. Trình bày văn bản theo chiều dài của khổ A4 (giấy dọc); chỉ bảng, biểu mới có thể để ngang.',
      },
    ]
  },
}

const ranges = [
  { side: 'top', name: 'trên', low: 20, high: 25 },
  { side: 'bottom', name: 'dưới', low: 20, high: 25 },
  { side: 'left', name: 'trái', low: 30, high: 35 },
  { side: 'right', name: 'phải', low: 15, high: 20 },
] as const

/** Margins of pages turned on their side are not judged: the decree does not say which is which. */
export const margins: Rule = {
  id: 'page.margins',
  title: 'Lề trang',
  clause: clause('I.3'),
  severity: 'law',
  check: ({ document }) =>
    document.sections.flatMap((section, index): readonly Mistake[] => {
      if (!isPortrait(section)) return []
      const wrong = ranges.filter(({ side, low, high }) => {
        const value = section.marginsMm[side]
        return value < low - TOLERANCE_MM || value > high + TOLERANCE_MM
      })
      if (wrong.length === 0) return []
      const list = wrong
        .map(
          ({ side, name, low, high }) =>
            `lề ${name} ${decimal(section.marginsMm[side])} mm (cần ${low} - ${high} mm)`,
        )
        .join('; ')
      return [
        {
          message: `Phần ${index + 1} của tệp có ${list}. Chỉnh tại Layout > Margins > Custom Margins.`,
          edits: [
            {
              kind: 'margins',
              section: index,
              marginsMm: Object.fromEntries(
                wrong.map(({ side, low, high }) => [
                  side,
                  Math.min(high, Math.max(low, section.marginsMm[side])),
                ]),
              ),
            },
          ],
        },
      ]
    }),
}

import { clause, decimal, type Mistake, type Rule } from '../rule'
import { TOLERANCE_MM, isPortrait, judgedPages } from '../helpers/page'

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
  check: (parts) =>
    judgedPages(parts, (sections) =>
      sections.flatMap((section, index): readonly Mistake[] => {
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
    ),
}

import { daysInMonth } from '#shared/vietnamese/dates'
import { inParagraph, PRACTICE, type Rule } from '../rule'
import { find } from '../helpers/content'

/** With a year that is not written any February may have 29 days. */
const LEAP_YEAR = 2028

const isImpossible = (day: number, month: number, year: number) =>
  month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)

export const impossibleDates: Rule = {
  id: 'dates.impossible',
  title: 'Ngày có thật trong lịch',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ document }) => {
    const written = find(
      document.paragraphs,
      /ngày (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?(?!\d)/giu,
    )
    // Only with the word or a year is 31/4 surely a date: it may be a number of a paper or a share.
    const short = find(
      document.paragraphs,
      /(?<![\d/.,-])(?:ngày (\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?|(\d{1,2})\/(\d{1,2})\/(20\d{2}))(?![\d/.-]*\d|[/\p{L}-])/giu,
    )
    return [...written, ...short].flatMap(({ paragraph, match }) => {
      const [day, month] = [Number(match[1] ?? match[4]), Number(match[2] ?? match[5])]
      const year = Number(match[3] ?? match[6] ?? LEAP_YEAR)
      return isImpossible(day, month, year)
        ? [
            inParagraph(
              paragraph,
              `“${match[0]}” không có trong lịch. Kiểm tra lại ngày, tháng.`,
              match[0],
            ),
          ]
        : []
    })
  },
}

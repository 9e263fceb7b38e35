import { at, inapplicable, inParagraph, type Mistake, PRACTICE, type Rule } from '../rule'
import { find } from '../helpers/content'

/** Plans that are made after the year they tell of. */
const OF_THE_PAST = /khắc phục|kiểm điểm|đánh giá|tổng kết|kết quả|kết luận|thanh tra/iu

/** Sentences about last year that are surely about a plan's own time. */
export const yearLeftBehind: Rule = {
  id: 'years.left-behind',
  title: 'Năm trong nội dung khớp với trích yếu',
  clause: PRACTICE,
  severity: 'practice',
  check: ({ title, body, appendices, document, date }) => {
    const subject = title?.subject.map((line) => line.text).join(' ') ?? ''
    const years = [...subject.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map((match) => Number(match[1]))
    const [year] = years
    if (year === undefined || years.length !== 1) {
      return inapplicable('Trích yếu không ghi một năm cụ thể.')
    }
    const [line] = title?.subject ?? []
    const isPast = title?.type === 'KẾ HOẠCH' && date !== null && Number(date.slice(0, 4)) > year
    if (line && isPast && !OF_THE_PAST.test(subject)) {
      return [
        at(
          line,
          `Kế hoạch năm ${year} nhưng ký năm ${date.slice(0, 4)}. Kiểm tra năm trong trích yếu có còn của kế hoạch cũ hay không.`,
        ),
      ]
    }
    const last = String(year - 1)
    const ends = new RegExp(
      `(?:hoàn thành|xong|chậm nhất|thời hạn|trước ngày|trong năm|(?:đến )?hết năm|kế hoạch truyền thông[^.;]{0,40}năm)[^.;]{0,30}(?<!\\d)${last}(?!\\d)`,
      'giu',
    )
    const headings = new Set(appendices.flatMap((each) => each.title.map((line) => line.paragraph)))
    const about = find(body, ends).filter(
      ({ match }) => !/(?:kết quả|báo cáo|so với|số ngày|ngày \d)/iu.test(match[0]),
    )
    const named = find(
      document.paragraphs.filter((paragraph) => headings.has(paragraph)),
      new RegExp(`NĂM ${last}(?!\\d)`, 'giu'),
    )
    return [...about, ...named].map(({ paragraph, match }): Mistake =>
      inParagraph(
        paragraph,
        `Văn bản về năm ${year} nhưng ở đây ghi năm ${last}. Kiểm tra có sót năm cũ hay không.`,
        match[0],
      ),
    )
  },
}

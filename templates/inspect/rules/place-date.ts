import type { Line } from '../recognise/lines'
import type { Parts } from '../recognise/parts'
import { looks } from './look'
import { at, clause, rewriting, unjudged, type Mistake, type Rule, type Verdict } from './rule'

/** Địa danh và thời gian ban hành (mục II.4). */

function withPlaceDate(parts: Parts, check: (line: Line) => readonly Mistake[]): Verdict {
  const line = parts.letterhead?.placeDate
  return line ? check(line) : unjudged('Không tìm thấy dòng địa danh và ngày, tháng, năm.')
}

const partOf = (line: Line, word: string): string =>
  new RegExp(`${word}\\s+(\\d{1,4})(?!\\d)`, 'iu').exec(line.text)?.[1] ?? ''

export const placeDateWords: Rule = {
  id: 'place-date.words',
  title: 'Ngày, tháng, năm viết đầy đủ',
  clause: clause('II.4b'),
  severity: 'law',
  check: (parts) =>
    withPlaceDate(parts, (line) =>
      /ngày.*tháng.*năm/iu.test(line.text)
        ? []
        : [
            at(
              line,
              'Thời gian ban hành phải viết đầy đủ “ngày … tháng … năm …”, không viết tắt bằng dấu gạch chéo hoặc gạch nối.',
            ),
          ],
    ),
}

export const placeComma: Rule = {
  id: 'place-date.comma',
  title: 'Dấu phẩy sau địa danh',
  clause: clause('II.4c'),
  severity: 'law',
  check: (parts) =>
    withPlaceDate(parts, (line) => {
      const place = line.text.split(/\s*ngày(?=\s)/iu)[0] ?? ''
      return place === '' || place.endsWith(',')
        ? []
        : [
            at(
              line,
              'Sau địa danh phải có dấu phẩy, ví dụ “An Bình, ngày 05 tháng 01 năm 2027”.',
              rewriting(line, line.raw.trim().replace(/\s*(?=\sngày(?=\s))/iu, ',')),
            ),
          ]
    }),
}

export const datePadding: Rule = {
  id: 'place-date.padding',
  title: 'Ngày dưới 10 và tháng 1, 2 có số 0',
  clause: clause('II.4b'),
  severity: 'law',
  check: (parts) =>
    withPlaceDate(parts, (line) => {
      const day = partOf(line, 'ngày')
      const month = partOf(line, 'tháng')
      return [
        ...(/^[1-9]$/.test(day) ? [`ngày 0${day}`] : []),
        ...(/^[12]$/.test(month) ? [`tháng 0${month}`] : []),
      ].map((right) =>
        at(
          line,
          `Số chỉ ngày nhỏ hơn 10 và tháng 1, 2 phải thêm số 0: “${right}”.`,
          rewriting(
            line,
            line.raw
              .trim()
              .replace(/(ngày\s+)(\d)(?!\d)/iu, '$10$2')
              .replace(/(tháng\s+)([12])(?!\d)/iu, '$10$2'),
          ),
        ),
      )
    }),
}

/** The decree only says which months take a zero; its example leaves the others without. */
export const monthPadding: Rule = {
  id: 'place-date.month',
  title: 'Tháng 3 đến 9 không thêm số 0',
  clause: `${clause('II.4b')} và ví dụ tại mục V.4`,
  severity: 'template',
  check: (parts) =>
    withPlaceDate(parts, (line) => {
      const month = partOf(line, 'tháng')
      return /^0[3-9]$/.test(month)
        ? [
            at(
              line,
              `Chỉ tháng 1, tháng 2 thêm số 0 phía trước; tháng ${month.slice(1)} viết “tháng ${month.slice(1)}”.`,
              rewriting(line, line.raw.trim().replace(/(tháng\s+)0([3-9])/iu, '$1$2')),
            ),
          ]
        : []
    }),
}

export const placeDateLook: Rule = {
  id: 'place-date.look',
  title: 'Kiểu chữ địa danh, thời gian',
  clause: clause('II.4c'),
  severity: 'law',
  check: (parts) =>
    withPlaceDate(parts, (line) =>
      looks([line], {
        name: 'Địa danh và thời gian ban hành',
        sizes: [13, 14],
        bold: false,
        italic: true,
        centred: true,
      }),
    ),
}

import { at, clause, type Rule } from '../rule'
import { withPlaceDate } from '../helpers/place-date'

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

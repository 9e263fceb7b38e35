import { looks } from '../helpers/look'
import { clause, inapplicable, type Rule, unjudged } from '../rule'
import { numberedIn } from '../helpers/hierarchy'

/** Mục (structure b): number and title on one line, in capitals. */
export const sectionLook: Rule = {
  id: 'section.look',
  title: 'Tiêu đề mục (I, II, III…)',
  clause: `${clause('V.6b')} (bảng mẫu chữ)`,
  severity: 'law',
  check: ({ body, title }) => {
    if (!title) return unjudged('Không tìm thấy tên loại văn bản.')
    const sections = numberedIn(body).filter(
      ({ level, paragraph }) => level === 'section' && paragraph.plain.length < 150,
    )
    if (sections.length === 0) return inapplicable('Văn bản không có mục đánh số La Mã.')
    return sections.flatMap(({ paragraph }) =>
      looks(
        [
          {
            paragraph,
            raw: paragraph.text,
            text: paragraph.plain,
            runs: paragraph.runs.filter(({ text }) => text.trim() !== ''),
            align: paragraph.look.align,
          },
        ],
        { name: 'Tiêu đề mục', sizes: [13, 14], bold: true, italic: false, upper: true },
      ),
    )
  },
}

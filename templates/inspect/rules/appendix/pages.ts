import type { ReadDocument } from '../../read/read-document'
import type { Line } from '../../recognise/lines'
import { at, clause, inapplicable, type Rule } from '../rule'
import { withAppendices } from '../helpers/appendices'

const beginsSection = ({ paragraphs }: ReadDocument, { paragraph }: Line) =>
  paragraphs[paragraph.index - 1]?.section !== paragraph.section

export const appendixPages: Rule = {
  id: 'appendix.pages',
  title: 'Số trang phụ lục đánh riêng',
  clause: clause('III.1đ'),
  severity: 'law',
  check: (parts) => {
    const { document, appendices, title, letterhead } = parts
    if (!title && !letterhead) return inapplicable('Tệp chỉ có phụ lục.')
    const hasNumbers = document.sections.some(({ numbers }) => numbers.header.length > 0)
    if (!hasNumbers) return inapplicable('Văn bản không có số trang.')
    return withAppendices(parts, () =>
      appendices.flatMap(({ label, section }, index) => {
        const before = appendices[index - 1]?.section ?? title?.name.paragraph.section ?? 0
        const isOwn = section !== before && document.sections[section]?.numberStart === 1
        return isOwn
          ? []
          : [
              at(
                label,
                'Số trang của phụ lục đang nối tiếp. Số trang được đánh riêng theo từng phụ lục: tách phụ lục thành phần riêng (Section Break) và chọn Start at 1.',
                section !== before && beginsSection(document, label)
                  ? [{ kind: 'restartPages', section }]
                  : [],
              ),
            ]
      }),
    )
  },
}

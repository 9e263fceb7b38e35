import { looks } from '../helpers/look'
import { at, clause, type Rule } from '../rule'
import { withAppendices } from '../helpers/appendices'

export const appendixAttached: Rule = {
  id: 'appendix.attached-to',
  title: 'Thông tin “(Kèm theo …)” của phụ lục',
  clause: clause('III.1c'),
  severity: 'law',
  check: (parts) =>
    withAppendices(parts, () =>
      parts.appendices.flatMap(({ label, attachedTo }) =>
        attachedTo
          ? looks([attachedTo], {
              name: 'Thông tin kèm theo',
              sizes: [13, 14],
              italic: true,
              centred: true,
            })
          : [
              at(
                label,
                'Dưới tên phụ lục chưa ghi thông tin “(Kèm theo … số … ngày … tháng … năm … của …)”, chữ in thường, nghiêng, canh giữa.',
              ),
            ],
      ),
    ),
}

import { withoutClosing } from '../helpers/absent'
import { at, clause, unjudged, type Rule } from '../rule'
import { withList } from '../helpers/recipients'

const NO_LIST = 'Không tìm thấy danh sách dưới “Nơi nhận”.'

export const archiveLine: Rule = {
  id: 'recipients.archive',
  title: 'Dòng “Lưu: VT, …” ở cuối nơi nhận',
  clause: clause('II.9d'),
  severity: 'law',
  check: (parts) => {
    if (!parts.closing) return withoutClosing(parts)
    if (parts.closing.recipients.length === 0) return unjudged(NO_LIST)
    return withList(parts, ({ recipients }) => {
      const last = recipients.at(-1)
      const archive = recipients.find((line) => /^[-–]?\s*Lưu/iu.test(line.text))
      if (archive && /^-\s*Lưu\s*:\s*VT(?!\p{L})/u.test(archive.text)) return []
      const line = archive ?? last
      return line
        ? [
            at(
              line,
              'Dòng cuối nơi nhận ghi “- Lưu: VT, <chữ viết tắt đơn vị soạn thảo>.”, ví dụ “- Lưu: VT, VHXH.”.',
            ),
          ]
        : []
    })
  },
}

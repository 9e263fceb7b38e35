import { inapplicable, inParagraph, type Rule } from '../rule'
import { find } from '../helpers/content'

/** Since the two-level government of 01/7/2025 these bodies are no more. */
const REFORM = '2025-07-01'

const GONE =
  /(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|Phòng Văn hóa và Thông tin|Phòng VHTT|Huyện ủy|Quận ủy) (?:huyện|quận|thị xã|thị trấn)(?= \p{Lu})|Sở Thông tin và Truyền thông|Bộ Thông tin và Truyền thông|Huyện ủy(?= \p{Lu})/gu

/** A paper of earlier years keeps the name of the body that signed it. */
const isHistory = (text: string, at: number) =>
  /(?:số \d|ngày \d|trước đây|sáp nhập|sắp xếp|\(cũ\)|năm 20(?:[01]\d|2[0-4]))/u.test(
    text.slice(Math.max(0, at - 140), at + 80),
  )

export const goneBodies: Rule = {
  id: 'agency.gone',
  title: 'Tên cơ quan còn tồn tại',
  clause:
    'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 (chính quyền hai cấp từ 01/7/2025)',
  severity: 'practice',
  check: (parts, { today }) => {
    if ((parts.date ?? today) < REFORM) return inapplicable('Văn bản ký trước ngày 01/7/2025.')
    const bases = new Set(parts.bases)
    return find(
      parts.document.paragraphs.filter((paragraph) => !bases.has(paragraph)),
      GONE,
    )
      .filter(({ paragraph, match }) => !isHistory(paragraph.plain, match.index ?? 0))
      .map(({ paragraph, match }) =>
        inParagraph(
          paragraph,
          `“${match[0]}” không còn tồn tại sau khi sắp xếp tổ chức bộ máy năm 2025. Thay bằng tên cơ quan hiện nay.`,
        ),
      )
  },
}

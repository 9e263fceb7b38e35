import { clause, NO_LETTERHEAD, unjudged, type Rule } from '../rule'
import { isPortrait } from '../helpers/page'

export const orientation: Rule = {
  id: 'page.orientation',
  title: 'Văn bản trình bày theo chiều dài khổ giấy',
  clause: clause('I.2'),
  severity: 'law',
  check: ({ document, letterhead }) => {
    if (!letterhead) return unjudged(NO_LETTERHEAD)
    const section = document.sections[letterhead.nationalName.paragraph.section]
    if (!section || isPortrait(section)) return []
    return [
      {
        message:
          'Trang đầu văn bản đang để giấy ngang. Trình bày văn bản theo chiều dài của khổ A4 (giấy dọc); chỉ bảng, biểu mới có thể để ngang.',
      },
    ]
  },
}

import { withoutPart } from '../helpers/absent'
import { at, clause, type Rule } from '../rule'
import { text, NO_NAME } from '../helpers/signature'

const RANK =
  /^(?:(?:PGS|GS|TS|ThS|Th\.S|BS|KS|CN|NSƯT|NGƯT|LS|CK[I1]{1,2})\.?\s*[,.]?\s*)+(?=\p{Lu})/u

/** Whose branch may have its own rules on ranks. */
const FREE_OF_RANKS =
  /TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|BỆNH VIỆN|Y TẾ|VIỆN|GIÁO DỤC|KHOA HỌC|CÔNG AN|QUÂN SỰ|BỘ ĐỘI|BIÊN PHÒNG/u

export const signerWithoutRank: Rule = {
  id: 'signer.rank',
  title: 'Không ghi học hàm, học vị trước họ tên người ký',
  clause: clause('II.7c'),
  severity: 'law',
  check: (parts) => {
    const { closing, letterhead } = parts
    const name = closing?.name
    if (!name) return withoutPart(parts, NO_NAME)
    const bodies = [...(letterhead?.parent ?? []), ...(letterhead?.issuer ?? [])]
    if (FREE_OF_RANKS.test(text(bodies))) return []
    return RANK.test(name.text)
      ? [at(name, 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu. Chỉ ghi họ và tên.')]
      : []
  },
}

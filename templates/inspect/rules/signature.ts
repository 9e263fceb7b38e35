import { isUpper, type Line } from '../recognise/lines'
import type { Closing, Parts } from '../recognise/parts'
import { looks } from './look'
import { at, clause, NO_CLOSING, unjudged, type Mistake, type Rule, type Verdict } from './rule'

/** Quyền hạn, chức vụ, họ tên (mục II.7). */

function withAuthority(
  parts: Parts,
  check: (lines: readonly Line[], closing: Closing) => readonly Mistake[],
): Verdict {
  if (!parts.closing) return unjudged(NO_CLOSING)
  return parts.closing.authority.length === 0
    ? unjudged('Không tìm thấy quyền hạn, chức vụ của người ký cạnh “Nơi nhận”.')
    : check(parts.closing.authority, parts.closing)
}

/** A placeholder such as "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ" is nobody's authority. */
const text = (lines: readonly Line[]) =>
  lines.map((line) => line.text.toLocaleUpperCase('vi')).join('\n')

export const authorityMarks: Rule = {
  id: 'authority.marks',
  title: 'Chữ viết tắt quyền hạn ký',
  clause: clause('II.7b'),
  severity: 'law',
  check: (parts) =>
    withAuthority(parts, (lines) =>
      lines.flatMap((line) => {
        const wrong =
          /^(?:(TM|KT|TL|TUQ)(?:\s*[:,]|\s+)(?=\p{L})|T\/M|K\/T|T\/L|TUQ\/|TM\/)/iu.exec(line.text)
        return wrong
          ? [
              at(
                line,
                `“${wrong[0].trim()}” viết chưa đúng. Ghi chữ viết tắt quyền hạn có dấu chấm, đặt trước tên tập thể hoặc chức vụ người đứng đầu: “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”.`,
              ),
            ]
          : []
      }),
    ),
}

export const committeeSigns: Rule = {
  id: 'authority.committee',
  title: 'Ủy ban nhân dân ký thay mặt tập thể (TM.)',
  clause: `${clause('II.7b')}; Điều 13 khoản 2`,
  severity: 'law',
  check: (parts) =>
    withAuthority(parts, (lines) => {
      const issuer = (parts.letterhead?.issuer ?? []).map((line) => line.text).join(' ')
      const code = parts.letterhead?.reference?.text ?? ''
      const isCommittee =
        /^(?:ỦY|UỶ) BAN NHÂN DÂN(?=\s)/iu.test(issuer) && /-\s*UBND\s*$/u.test(code)
      const [first] = lines
      if (!isCommittee || !first || !/CHỦ TỊCH/u.test(text(lines))) return []
      return /^T\s*\/?\s*M(?!\p{L})|TUQ|^TL/mu.test(text(lines))
        ? []
        : [
            at(
              first,
              'Văn bản của Ủy ban nhân dân do Chủ tịch hoặc Phó Chủ tịch ký thay mặt tập thể. Thêm dòng “TM. ỦY BAN NHÂN DÂN” phía trên chức vụ.',
            ),
          ]
    }),
}

export const deputySigns: Rule = {
  id: 'authority.deputy',
  title: 'Cấp phó ký thay (KT.)',
  clause: clause('II.7b'),
  severity: 'law',
  check: (parts) =>
    withAuthority(parts, (lines) => {
      const all = text(lines)
      const deputy = lines.find((line) =>
        /^PHÓ (?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG PHÒNG|CHÁNH)(?!\p{L})/iu.test(line.text),
      )
      // Boards sign in their own way; other marks are another rule's.
      if (!deputy || /BAN CHỈ ĐẠO|HỘI ĐỒNG|TỔ |KT|K\/T|TL|T\/L|TUQ/u.test(all)) return []
      return [
        at(
          deputy,
          'Cấp phó ký thay người đứng đầu phải ghi “KT.” trước chức vụ của người đứng đầu, ví dụ “KT. CHỦ TỊCH” rồi xuống dòng “PHÓ CHỦ TỊCH”.',
        ),
      ]
    }),
}

export const authorityLook: Rule = {
  id: 'authority.look',
  title: 'Kiểu chữ quyền hạn, chức vụ',
  clause: clause('II.7đ'),
  severity: 'law',
  check: (parts) =>
    withAuthority(parts, (lines) =>
      looks(lines, {
        name: 'Quyền hạn, chức vụ của người ký',
        sizes: [13, 14],
        bold: true,
        italic: false,
        upper: true,
        centred: true,
      }).slice(0, 1),
    ),
}

const NO_NAME = 'Không tìm thấy họ tên người ký.'
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
  check: ({ closing, letterhead }) => {
    const name = closing?.name
    if (!name) return unjudged(NO_NAME)
    const bodies = [...(letterhead?.parent ?? []), ...(letterhead?.issuer ?? [])]
    if (FREE_OF_RANKS.test(text(bodies))) return []
    return RANK.test(name.text)
      ? [at(name, 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu. Chỉ ghi họ và tên.')]
      : []
  },
}

export const signerLook: Rule = {
  id: 'signer.look',
  title: 'Kiểu chữ họ tên người ký',
  clause: clause('II.7đ'),
  severity: 'law',
  check: ({ closing }) => {
    const name = closing?.name
    if (!name) return unjudged(NO_NAME)
    if (/^họ (?:và )?tên$/iu.test(name.text)) return []
    const type = looks([name], {
      name: 'Họ tên người ký',
      sizes: [13, 14],
      bold: true,
      italic: false,
    })
    const isCapitals = name.text.includes(' ') && isUpper(name)
    return isCapitals
      ? [at(name, 'Họ tên người ký đang viết in hoa. Viết chữ in thường, ví dụ “Nguyễn Văn An”.')]
      : type
  },
}

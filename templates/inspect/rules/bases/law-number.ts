import { officialDate } from '#shared/vietnamese/dates'
import type { LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import { plainText } from '../../read/plain-text'
import type { ReadParagraph } from '../../read/read-document'
import { clause, inapplicable, inParagraph, typedText, type Rule } from '../rule'
import type { Edit } from '../../fix/edit'
import { NO_BASES } from '../helpers/bases'

/** The number between the name of a law and its date, or at the end of the line. */
const NUMBER =
  /(?<name>(?:Luật|Pháp lệnh) \p{Lu}[^;:]*?)(?<number>,? số:? ?(?<symbol>\d+\/\d{4}\/(?:QH|PL|UBTVQH)[\p{L}\d-]*)(?: của (?:Quốc hội|(?:Ủy|Uỷ) ban Thường vụ Quốc hội))?)(?<rest>,? ngày \d|\s*[;.]?\s*$)/u

/** Takes the number out; the date is put in its place where only the list of papers has it. */
function withoutNumber(
  paragraph: ReadParagraph,
  legalBases: readonly LegalBasisEntry[],
): readonly Edit[] {
  const { name, number, symbol, rest } = NUMBER.exec(typedText(paragraph))?.groups ?? {}
  if (name === undefined || number === undefined || rest === undefined) return []
  const known = legalBases.find((each) => each.verified && each.number === symbol)
  const isNamed = known !== undefined && name.endsWith(` ${known.subject}`)
  const date = isNamed && typeof known.date === 'string' ? ` ${officialDate(known.date)}` : null
  const to = /ngày/u.test(rest) ? '' : date
  return to === null ? [] : [{ kind: 'text', paragraph: paragraph.index, from: number, to }]
}

export const lawWithoutNumber: Rule = {
  id: 'bases.law-number',
  title: 'Luật, Pháp lệnh không ghi số, ký hiệu',
  clause: clause('II.6a'),
  severity: 'law',
  check: ({ bases }, { legalBases }) => {
    if (bases.length === 0) return inapplicable(NO_BASES)
    return (
      bases
        .filter(({ text }) =>
          /^căn cứ (?:bộ )?(?:luật|pháp lệnh)[^;]*?số\s*:?\s*\d+\/\d{4}\/(?:QH|PL|UBTVQH)/iu.test(
            plainText(text),
          ),
        )
        // A law that changes another has no name but its number.
        .filter(({ text }) => !/sửa đổi|bổ sung/iu.test(text))
        .map((basis) =>
          inParagraph(
            basis,
            'Luật, Pháp lệnh làm căn cứ không ghi số, ký hiệu, cơ quan ban hành: chỉ ghi tên và ngày, ví dụ “Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;”.',
            undefined,
            withoutNumber(basis, legalBases),
          ),
        )
    )
  },
}

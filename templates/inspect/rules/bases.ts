import { plainText } from '../read/plain-text'
import { formatDate } from '#shared/vietnamese/dates'
import type { LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import type { ReadParagraph } from '../read/read-document'
import { isItalic } from '../recognise/lines'
import type { Parts } from '../recognise/parts'
import {
  clause,
  ending,
  inParagraph,
  once,
  PRACTICE,
  unjudged,
  type Rule,
  type RuleContext,
} from './rule'

/** Căn cứ ban hành (mục II.6a). */

const NO_BASES = 'Không có khối căn cứ trình bày riêng từng dòng.'

const visible = ({ runs }: ReadParagraph) => ({
  runs: runs.filter(({ text }) => text.trim() !== ''),
})

export const basesItalic: Rule = {
  id: 'bases.italic',
  title: 'Căn cứ in nghiêng',
  clause: clause('II.6a'),
  severity: 'law',
  check: ({ bases }) =>
    bases.length === 0
      ? unjudged(NO_BASES)
      : once(
          bases.filter((basis) => !isItalic(visible(basis))),
          (which) =>
            `${which} căn cứ chưa in nghiêng. Căn cứ ban hành văn bản dùng kiểu chữ nghiêng.`,
          ({ index }) => ({ kind: 'type', paragraph: index, look: { italic: true } }),
        ),
}

export const basesEnd: Rule = {
  id: 'bases.end',
  title: 'Dấu câu cuối mỗi căn cứ',
  clause: clause('II.6a'),
  severity: 'law',
  check: ({ bases }) => {
    if (bases.length === 0) return unjudged(NO_BASES)
    return bases.flatMap((basis, index) => {
      const mark = index === bases.length - 1 ? '.' : ';'
      if (basis.plain.endsWith(mark)) return []
      const where = mark === '.' ? 'Dòng căn cứ cuối cùng' : 'Mỗi dòng căn cứ'
      const name = mark === '.' ? 'dấu chấm (.)' : 'dấu chấm phẩy (;)'
      return [
        inParagraph(
          basis,
          `${where} phải kết thúc bằng ${name}.`,
          basis.plain.slice(-60),
          ending(basis, mark),
        ),
      ]
    })
  },
}

export const lawWithoutNumber: Rule = {
  id: 'bases.law-number',
  title: 'Luật, Pháp lệnh không ghi số, ký hiệu',
  clause: clause('II.6a'),
  severity: 'law',
  check: ({ bases }) => {
    if (bases.length === 0) return unjudged(NO_BASES)
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
          ),
        )
    )
  },
}

const NUMBERED =
  /^căn cứ (?:nghị định|nghị quyết|quyết định|thông tư|chỉ thị|kế hoạch|công văn) số\s*:?\s*\d+\/\S+/iu

export const basesComplete: Rule = {
  id: 'bases.complete',
  title: 'Căn cứ ghi đủ thời gian ban hành',
  clause: clause('II.6a'),
  severity: 'law',
  check: ({ bases }) => {
    if (bases.length === 0) return unjudged(NO_BASES)
    return bases
      .filter(({ text }) => NUMBERED.test(plainText(text)) && !/ngày/iu.test(text))
      .map((basis) =>
        inParagraph(
          basis,
          'Căn cứ chưa ghi thời gian ban hành. Ghi đủ tên loại, số, ký hiệu, cơ quan ban hành, ngày tháng năm và trích yếu của văn bản.',
        ),
      )
  },
}

const cites = (text: string, { number }: LegalBasisEntry): boolean =>
  number !== '' &&
  new RegExp(`(?<!\\d)${number.replaceAll('/', '\\/')}(?![\\p{L}\\d])`, 'u').test(text)

/** Laws are named without a number: the name and the date together tell which. */
const namesLaw = (text: string, { type, subject, date }: LegalBasisEntry): boolean => {
  if (type !== 'law' || typeof date !== 'string') return false
  const [year, month, day] = date.split('-').map(Number)
  return (
    text.includes(`Luật ${subject}`) &&
    new RegExp(`ngày 0?${day ?? 0} tháng 0?${month ?? 0} năm ${year ?? 0}(?!\\d)`).test(text)
  )
}

/** Entries nobody has verified never accuse a paper. */
function cited({ bases }: Parts, { legalBases }: RuleContext) {
  const known = legalBases.filter(({ verified }) => verified)
  return bases.flatMap((basis) => {
    const text = basis.plain
    return known
      .filter((entry) => cites(text, entry) || namesLaw(text, entry))
      .map((entry) => ({ basis, entry }))
  })
}

export const basesInForce: Rule = {
  id: 'bases.expired',
  title: 'Căn cứ còn hiệu lực tại ngày văn bản',
  clause: `${PRACTICE}; đối chiếu danh mục căn cứ của ứng dụng`,
  severity: 'practice',
  check: (parts, context) => {
    if (parts.bases.length === 0) return unjudged(NO_BASES)
    const on = parts.date ?? context.today
    return cited(parts, context).flatMap(({ basis, entry: { validTo, replacedBy } }) =>
      typeof validTo === 'string' && validTo <= on
        ? [
            inParagraph(
              basis,
              `Văn bản này hết hiệu lực từ ngày ${formatDate(validTo)}${replacedBy === '' ? '' : `, thay bằng ${replacedBy}`}. Kiểm tra và thay căn cứ.`,
            ),
          ]
        : [],
    )
  },
}

export const basesNotYetInForce: Rule = {
  id: 'bases.not-yet',
  title: 'Căn cứ đã có hiệu lực tại ngày văn bản',
  clause: `${PRACTICE}; đối chiếu danh mục căn cứ của ứng dụng`,
  severity: 'practice',
  check: (parts, context) => {
    if (parts.bases.length === 0) return unjudged(NO_BASES)
    const on = parts.date ?? context.today
    return cited(parts, context).flatMap(({ basis, entry: { validFrom } }) =>
      typeof validFrom === 'string' && validFrom > on
        ? [
            inParagraph(
              basis,
              `Văn bản này đến ngày ${formatDate(validFrom)} mới có hiệu lực, sau ngày của văn bản. Kiểm tra lại căn cứ.`,
            ),
          ]
        : [],
    )
  },
}

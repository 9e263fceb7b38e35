import { known } from '#shared/plan/entered'
import type { LegalBasis } from '#shared/plan/legal-basis'
import {
  legalDocumentTypeNames,
  type LegalDocumentType,
} from '#shared/reference/legal-document-types'
import { officialDate } from '#shared/vietnamese/dates'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'

/** What a citation says of a paper. */
type CitedPaper = Pick<LegalBasis, 'type' | 'number' | 'date' | 'issuer' | 'subject'>

/** Types cited without number, symbol and issuer (Phụ lục I, mục II.6a). */
const NAMED_ONLY: readonly LegalDocumentType[] = ['law', 'code', 'ordinance']

/** A subject that opens with one of these follows the issuer directly; others take "về". */
const DIRECT_OPENING =
  /^(?:về|v\/v|quy định|phê duyệt|ban hành|hướng dẫn|sửa đổi|bổ sung|công bố|bãi bỏ|thay thế|giao|triển khai|thực hiện)(?=\s)/iu
/** Names that keep their capital after "về". */
const PROPER_OPENING = /^(?:Đề án|Chương trình|Kế hoạch|Chiến lược|Luật|Pháp lệnh|Nghị |Đảng|Ngày)/u

/**
 * A document as it is named the first time: type, number, date, issuer, subject (mục II.6b); a law or
 * ordinance by its name and date only. Parts not yet known are left out.
 */
export function firstCitation(basis: CitedPaper): string {
  const typeName = basis.type === 'other' ? '' : legalDocumentTypeNames[basis.type]
  const date = known(basis.date)
  const dated = date === null ? '' : officialDate(date)
  if (NAMED_ONLY.includes(basis.type)) {
    return words([lawName(typeName, phrase(basis.subject)), dated])
  }
  const number = phrase(basis.number).replace(/^số\s+/iu, '')
  const issuer = phrase(basis.issuer).replace(/^của\s+/iu, '')
  return words([
    typeName,
    number === '' ? '' : `số ${number}`,
    dated,
    issuer === '' ? '' : `của ${issuer}`,
    citedSubject(phrase(basis.subject)),
  ])
}

/** A document as it is named afterwards: type and number, or the law's name. */
export function laterCitation(basis: CitedPaper): string {
  const typeName = basis.type === 'other' ? '' : legalDocumentTypeNames[basis.type]
  const number = phrase(basis.number).replace(/^số\s+/iu, '')
  if (NAMED_ONLY.includes(basis.type) || number === '') {
    return lawName(typeName, phrase(basis.subject))
  }
  return words([typeName, `số ${number}`])
}

function lawName(typeName: string, subject: string): string {
  return subject.toLocaleLowerCase('vi').startsWith(typeName.toLocaleLowerCase('vi'))
    ? subject
    : words([typeName, subject])
}

function citedSubject(subject: string): string {
  if (subject === '') return ''
  if (DIRECT_OPENING.test(subject)) return lowerFirst(subject.replace(/^v\/v/iu, 'về việc'))
  return `về ${PROPER_OPENING.test(subject) ? subject : lowerFirst(subject)}`
}

const words = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ')

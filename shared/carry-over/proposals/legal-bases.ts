import { formatDate } from '#shared/vietnamese/dates'
import type { LegalBasis } from '#shared/plan/legal-basis'
import { MAX_LINE } from '#shared/plan/primitives'
import { isYearlyPaper, judgeBasis } from '../bases/judge'
import { nameOf } from '../bases/replacement'
import type { Context } from './lives'
import { findWith, rewritten } from '../text/find-in-text'
import { asItWas, type Proposal, type Proposer } from './proposal'

/** Bases are judged anew at the new plan's date; the superior's paper of last year is asked for. */
export const proposeLegalBasis: Proposer<'legalBases'> = (basis, context) => {
  const { at, oldYear, year, search } = context
  if (isYearlyPaper(basis, search)) {
    const leftovers = findWith(basis.subject, search)
    return {
      value: {
        ...basis,
        ...blank,
        subject: rewritten(basis.subject, leftovers).slice(0, MAX_LINE),
      },
      why: () =>
        `Văn bản cấp trên của kế hoạch năm ${oldYear}: nhập số, ngày của văn bản năm ${year}.`,
    }
  }
  const judgement = judgeBasis(basis, at, search.catalog)
  switch (judgement.status) {
    case 'inForce':
      return asItWas(basis)
    case 'notYet':
      return { ...asItWas(basis), note: `Chưa có hiệu lực tại ngày ${formatDate(at)}.` }
    case 'expired':
      return expired(basis, judgement, context)
  }
}

const blank = {
  number: '',
  date: null,
  validFrom: null,
  validTo: null,
  replacedBy: '',
  source: '',
  verified: false,
}

function expired(
  basis: LegalBasis,
  { since, replacedBy, entry }: Extract<ReturnType<typeof judgeBasis>, { status: 'expired' }>,
  { plan }: Context,
): Proposal<LegalBasis> {
  const ended = `Hết hiệu lực từ ngày ${formatDate(since)}`
  if (!entry) {
    return {
      ...asItWas(basis),
      drop: replacedBy === '' ? `${ended}.` : `${ended}; thay bằng ${replacedBy}.`,
    }
  }
  const name = nameOf(entry)
  const value = { ...entry, id: basis.id }
  const why = () => `${ended}; thay bằng ${name}.`
  const firstToBecomeIt = plan.legalBases.find(
    (other) =>
      isSamePaper(other, entry) || (other.replacedBy !== '' && other.replacedBy === replacedBy),
  )
  return firstToBecomeIt && firstToBecomeIt.id !== basis.id
    ? { value, why, drop: `${ended}; ${name} đã có trong danh sách căn cứ.` }
    : { value, why }
}

const isSamePaper = (
  a: Pick<LegalBasis, 'number' | 'type' | 'date'>,
  b: Pick<LegalBasis, 'number' | 'type' | 'date'>,
) =>
  b.number === '' ? a.type === b.type && a.date === b.date : a.number.trim() === b.number.trim()

import { known } from '#shared/plan/entered'
import type { LegalBasis } from '#shared/plan/legal-basis'
import type { LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import { formatDate } from '#shared/vietnamese/dates'
import { judgeBasis, listedBasis } from './judge'
import { nameOf, type Catalog } from './replacement'

/** What the lamp beside a base says. */
export const lampNames = {
  inForce: 'Còn hiệu lực',
  expired: 'Hết hiệu lực',
  notYet: 'Chưa hiệu lực',
  unchecked: 'Cần kiểm tra',
} as const

export type Lamp = {
  readonly state: keyof typeof lampNames
  /** Why, in a sentence. */
  readonly why: string
  /** The paper that holds instead of an expired one, when the list knows it. */
  readonly replacement: LegalBasisEntry | null
}

/**
 * A base at the day its plan is judged. One that nobody compared with its original, neither the officer
 * nor the list, is never called in force: it waits to be checked.
 */
export function lampOf(basis: LegalBasis, at: string, catalog?: Catalog): Lamp {
  const judgement = judgeBasis(basis, at, catalog)
  const listed = listedBasis(basis, catalog)
  if (judgement.status === 'expired') {
    const { since, replacedBy, entry } = judgement
    const next = entry ? nameOf(entry) : replacedBy
    const instead = next === '' ? '' : `; thay bằng ${next}`
    return {
      state: 'expired',
      why: `Hết hiệu lực từ ngày ${formatDate(since)}${instead}.`,
      replacement: entry,
    }
  }
  if (judgement.status === 'notYet') {
    const { from } = judgement
    const isSigning = (known(basis.validFrom) ?? known(listed?.validFrom ?? null)) === null
    const why = isSigning
      ? `Ban hành ngày ${formatDate(from)}, sau ngày ${formatDate(at)} của kế hoạch.`
      : `Đến ngày ${formatDate(from)} mới có hiệu lực.`
    return lit('notYet', why)
  }
  if (basis.verified)
    return lit('inForce', `Bạn đã đối chiếu; còn hiệu lực ngày ${formatDate(at)}.`)
  if (!listed)
    return lit('unchecked', 'Không có trong danh mục căn cứ. Mở văn bản gốc để đối chiếu.')
  return listed.verified
    ? lit('inForce', `Theo danh mục căn cứ, còn hiệu lực ngày ${formatDate(at)}.`)
    : lit('unchecked', `Danh mục căn cứ cũng chưa chắc: ${sourceOf(listed)}`)
}

const lit = (state: Lamp['state'], why: string): Lamp => ({ state, why, replacement: null })

const sourceOf = ({ source }: LegalBasisEntry) =>
  source.trim() === '' ? 'chưa ghi nguồn.' : `${source.trim().replace(/\.$/u, '')}.`

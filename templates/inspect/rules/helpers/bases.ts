import type { LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import type { Parts } from '../../recognise/parts'
import type { RuleContext } from '../rule'

/** Căn cứ ban hành (mục II.6a). */

export const NO_BASES = 'Không có khối căn cứ trình bày riêng từng dòng.'

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

/** Entries the paper cites; those nobody has verified never accuse it. */
export function cited({ bases }: Parts, { legalBases }: RuleContext) {
  const known = legalBases.filter(({ verified }) => verified)
  return bases.flatMap((basis) => {
    const text = basis.plain
    return known
      .filter((entry) => cites(text, entry) || namesLaw(text, entry))
      .map((entry) => ({ basis, entry }))
  })
}

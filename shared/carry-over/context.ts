import type { BodyName } from '#shared/reference/body-names'
import { foldForSearch } from '#shared/vietnamese/search'
import type { Plan } from '#shared/plan/plan'
import type { Catalog } from './bases/replacement'
import type { MoneyChoices } from './money/reprice'
import { searchOf } from './text/find-in-text'
import type { Search } from './text/finding'

export type ProposeOptions = {
  /** Year of the new plan. */
  readonly year: number
  readonly today: string
  /** Names (and telephone numbers) of people who left; the officer sees and changes the list. */
  readonly absentStaff?: readonly string[]
  readonly bodyNames?: readonly BodyName[]
  readonly legalBases?: Catalog
  /** What becomes of the estimate; prices stay unless told. */
  readonly money?: MoneyChoices
}

/** What every proposal of one carry-over knows before it is known what becomes of the policies. */
export type Frame = {
  readonly plan: Plan
  readonly year: number
  readonly oldYear: number
  /** Years between the two plans. */
  readonly years: number
  /** Day at which bases and bodies are judged. */
  readonly at: string
  readonly search: Search
  readonly isAbsent: (name: string) => boolean
  readonly money: MoneyChoices | undefined
}

export function frameOf(plan: Plan, options: ProposeOptions): Frame {
  const { year, today, absentStaff = [] } = options
  const oldYear = plan.document.year
  const newYearsDay = `${year}-01-01`
  const absent = new Set(absentStaff.map(foldForSearch).filter((name) => name !== ''))
  const isAbsent = (name: string) => absent.has(foldForSearch(name))
  const theirPhones = plan.staff.filter(({ name }) => isAbsent(name)).map(({ phone }) => phone)
  const at = today > newYearsDay ? today : newYearsDay
  return {
    plan,
    year,
    oldYear,
    years: year - oldYear,
    at,
    isAbsent,
    money: options.money,
    search: searchOf({
      year,
      oldYear,
      at,
      absentStaff: [...absentStaff, ...theirPhones],
      ...(options.bodyNames ? { bodyNames: options.bodyNames } : {}),
      ...(options.legalBases ? { legalBases: options.legalBases } : {}),
    }),
  }
}

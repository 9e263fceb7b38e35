import { foldForSearch } from '#shared/vietnamese/search'
import type { ListedPlan } from '../storage/plans'

export const sortNames = {
  saved: 'Mới lưu trước',
  year: 'Năm mới trước',
  title: 'Tên kế hoạch',
  unit: 'Đơn vị',
} as const
export type Sort = keyof typeof sortNames

const BY_NAME = new Intl.Collator('vi')

const orders: Readonly<Record<Sort, (a: Sound, b: Sound) => number>> = {
  saved: (a, b) => b.updatedAt.localeCompare(a.updatedAt),
  year: (a, b) => b.year - a.year,
  title: (a, b) => BY_NAME.compare(a.title, b.title),
  unit: (a, b) => BY_NAME.compare(a.unitName, b.unitName),
}

type Sound = Extract<ListedPlan, { readonly status: 'sound' }>

/**
 * Plans in which every word searched for appears, diacritics or not, in the order asked for.
 * Damaged plans come first whatever is searched: they must not be overlooked.
 */
export function shownPlans(
  plans: readonly ListedPlan[],
  search: string,
  sort: Sort,
): readonly ListedPlan[] {
  const words = foldForSearch(search)
    .split(' ')
    .filter((word) => word !== '')
  const damaged = plans.filter((plan) => plan.status === 'damaged')
  const sound = plans
    .filter((plan) => plan.status === 'sound')
    .filter((plan) => {
      const text = foldForSearch(`${plan.title} ${plan.unitName} ${plan.year} ${plan.note}`)
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => orders[sort](a, b) || orders.saved(a, b))
  return [...damaged, ...sound]
}

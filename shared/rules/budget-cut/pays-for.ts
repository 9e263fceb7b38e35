import type { Activity } from '#shared/plan/activity'
import type { BudgetLine } from '#shared/plan/budget'
import { foldForSearch } from '#shared/vietnamese/search'

/** Whether the line is what the product of the activity is made with: "In tờ gấp" of "Tờ gấp". */
export function paysForProduct(
  { content }: Pick<BudgetLine, 'content'>,
  { product }: Pick<Activity, 'product'>,
): boolean {
  const made = syllables(product).slice(0, NAME).join(' ')
  return (
    made !== '' && !isTrimming(content) && ` ${syllables(content).join(' ')} `.includes(` ${made} `)
  )
}

/** Without which the work can still be done as well. */
export const isTrimming = (content: string) => TRIMMING.test(foldForSearch(content))

const TRIMMING = /^(?:nuoc uong|tra nuoc|an nhe|trang tri|khanh tiet|hoa|van phong pham)(?: |,|$)/u

/** Syllables that name a thing: "tờ gấp" of "Tờ gấp hướng dẫn". */
const NAME = 2

const syllables = (text: string) =>
  foldForSearch(text)
    .split(/[^\p{L}\d]+/u)
    .filter((each) => each !== '')

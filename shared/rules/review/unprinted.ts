import { pathWithIds } from '#shared/plan/plan-path'
import type { Plan } from '#shared/plan/plan'
import { told, type ReviewFinding, type ReviewWeight } from './review-finding'

type Found = { readonly path: readonly (string | number)[] }

/** Words for the loudspeakers and for Zalo, which no paper prints: they keep nobody from signing. */
const isPrinted = ({ path }: Found) =>
  !(path[0] === 'policies' && (path[2] === 'bulletin' || path[2] === 'post'))

/**
 * Tells of findings of one kind once, and once more as nice to mend of those that no paper prints.
 * @param weight of those that are printed
 * @param say what is said of them, the first of them named
 */
export function toldApart<F extends Found>(
  plan: Plan,
  { weight, key, found }: { weight: ReviewWeight; key: string; found: readonly F[] },
  say: (first: F, count: number) => string,
): readonly ReviewFinding[] {
  const once = (each: readonly F[], as: ReviewWeight, under: string) => {
    const [first] = each
    return first ? [told(as, under, pathWithIds(plan, first.path), say(first, each.length))] : []
  }
  return [
    ...once(found.filter(isPrinted), weight, key),
    ...once(
      found.filter((each) => !isPrinted(each)),
      'nice',
      `${key}:unprinted`,
    ),
  ]
}

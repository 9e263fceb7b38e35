import { pathWithIds } from '#shared/plan/plan-path'
import type { Plan } from '#shared/plan/plan'
import type { WordingFinding } from '../wording/finding'
import { told, type ReviewFinding, type ReviewRule, type ReviewWeight } from './review-finding'
import { isPrinted } from './unprinted'

/** What is not written right, told once; "Chính tả, cách viết" shows each. */
export const reviewWording: ReviewRule = (plan, { texts }) => [
  ...toldOnce(plan, 'asked', 'wording', texts.wording.filter(isPrinted)),
  ...toldOnce(
    plan,
    'nice',
    'wording:unprinted',
    texts.wording.filter((each) => !isPrinted(each)),
  ),
]

function toldOnce(
  plan: Plan,
  weight: ReviewWeight,
  key: string,
  found: readonly WordingFinding[],
): readonly ReviewFinding[] {
  const [first] = found
  return first
    ? [
        told(
          weight,
          key,
          pathWithIds(plan, first.path),
          `Có ${found.length} chỗ viết sai, chỗ đầu tiên “${first.text.trim()}” (${first.where}). Xem hết ở phần Chính tả, cách viết.`,
        ),
      ]
    : []
}

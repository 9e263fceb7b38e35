import { pathWithIds } from '#shared/plan/plan-path'
import { told, type ReviewRule } from './review-finding'

/** What is not written right, told once; "Chính tả, cách viết" shows each. */
export const reviewWording: ReviewRule = (plan, { texts }) => {
  const found = texts.wording
  const [first] = found
  return first
    ? [
        told(
          'asked',
          'wording',
          pathWithIds(plan, first.path),
          `Có ${found.length} chỗ viết sai, chỗ đầu tiên “${first.text.trim()}” (${first.where}). Xem hết ở phần Chính tả, cách viết.`,
        ),
      ]
    : []
}

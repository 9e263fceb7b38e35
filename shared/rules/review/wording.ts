import type { ReviewRule } from './review-finding'
import { toldApart } from './unprinted'

/** What is not written right, told once; "Chính tả, cách viết" shows each. */
export const reviewWording: ReviewRule = (plan, { texts }) =>
  toldApart(
    plan,
    { weight: 'asked', key: 'wording', found: texts.wording },
    ({ text, where }, count) =>
      `Có ${count} chỗ viết sai, chỗ đầu tiên “${text.trim()}” (${where}). Xem hết ở phần Chính tả, cách viết.`,
  )

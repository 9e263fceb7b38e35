import { told, type ReviewRule } from './review-finding'

/** What earlier plans came back for is looked at once more. */
export const reviewReturns: ReviewRule = (_plan, { returns }) =>
  returns.map(({ id, reason, section, planTitle }) => ({
    ...told(
      'asked',
      `returned:${id}`,
      section,
      `Lần trước “${planTitle}” bị trả lại vì: ${reason} Đã xem lại chưa?`,
    ),
    stays: 'seen',
  }))

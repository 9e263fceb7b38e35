import { phrase } from '#shared/vietnamese/wording'
import { crisisCardGaps } from '../crisis-cards'
import { told, type ReviewRule } from './review-finding'

/** Sensitive policies nobody is ready to answer for. */
export const reviewCrisisCards: ReviewRule = (plan) =>
  crisisCardGaps(plan).map(({ policy, riskId, lacks }) =>
    told(
      'asked',
      `crisis-cards:${policy.id}:${lacks.join(',')}`,
      riskId === null ? 'risks' : `risks/${riskId}/situation`,
      riskId === null
        ? `“${phrase(policy.name)}” dễ gây dư luận mà chưa có thẻ xử lý thông tin.`
        : `Thẻ xử lý thông tin của “${phrase(policy.name)}” còn thiếu ${lacks.join(', ')}.`,
    ),
  )

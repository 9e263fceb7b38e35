import { audienceChannels, isOnOneChannel, withChannel } from '#shared/coverage/audience-channels'
import { channelTypeNames } from '#shared/reference/channel-types'
import { phrase } from '#shared/vietnamese/wording'
import type { ReviewFinding, ReviewRule } from './review-finding'

/** Groups that hear of policies by one channel only, where the plan has another that reaches them. */
export const reviewAudiences: ReviewRule = (plan) =>
  audienceChannels(plan)
    .filter(isOnOneChannel)
    .flatMap((row): readonly ReviewFinding[] => {
      const [activity] = row.activities
      const [offer] = row.offers
      if (activity === undefined || offer === undefined) return []
      const name = phrase(offer.name) || channelTypeNames[offer.type]
      return [
        {
          key: `audiences:one-channel:${row.audience}`,
          weight: 'nice',
          message: `“${row.audience}” chỉ được tiếp cận qua một kênh.`,
          path: `activities/${activity.id}/channelIds`,
          fix: {
            label: `Thêm kênh “${name}”`,
            changes: withChannel(plan, row, offer.id)
              .activities.filter(({ id }) => row.activities.some((each) => each.id === id))
              .map(({ id, channelIds }) => ({
                kind: 'value',
                path: `activities/${id}/channelIds`,
                value: channelIds,
              })),
          },
        },
      ]
    })

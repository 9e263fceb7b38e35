import { audienceChannels, type AudienceFlag } from '../coverage/audience-channels'
import { told, type ReviewRule } from './review-finding'

const MESSAGES: Readonly<Record<AudienceFlag, string>> = {
  noActivity: 'là đối tượng của chính sách mà chưa có hoạt động nào hướng tới.',
  noChannel: 'có hoạt động mà chưa chọn kênh nào.',
  oneChannel: 'chỉ được tiếp cận qua một loại kênh.',
}

/** Groups of people the plan does not reach, or by one way only. */
export const reviewAudiences: ReviewRule = (plan) =>
  audienceChannels(plan).rows.flatMap(({ id, name, activities, flag }) => {
    if (flag === null) return []
    const [activity] = activities
    return [
      told(
        flag === 'noActivity' ? 'asked' : 'nice',
        `audiences:${flag}:${id}`,
        activity === undefined ? 'policies' : `activities/${activity.id}/channelIds`,
        `“${name}” ${MESSAGES[flag]}`,
      ),
    ]
  })

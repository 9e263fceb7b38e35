import { foldForSearch } from '#shared/vietnamese/search'
import { plannedActivities } from '../coverage/planned'
import { told, type ReviewRule } from './review-finding'

/** Channels nothing is sent on, and channels written down twice. */
export const reviewChannels: ReviewRule = (plan) => {
  const used = new Set(plannedActivities(plan).flatMap(({ channelIds }) => channelIds))
  const firstOf = new Map<string, number>()
  return plan.channels.flatMap(({ id, name }, index) => {
    const folded = foldForSearch(name)
    if (folded === '') return []
    const first = firstOf.get(folded)
    if (first !== undefined) {
      return [
        told(
          'nice',
          `channels:twice:${id}`,
          `channels/${id}/name`,
          `Kênh ${index + 1} trùng tên với kênh ${first + 1} (${name.trim()}).`,
        ),
      ]
    }
    firstOf.set(folded, index)
    return used.has(id) || plan.activities.length === 0
      ? []
      : [
          told(
            'nice',
            `channels:unused:${id}`,
            `channels/${id}/name`,
            `Kênh ${index + 1} (${name.trim()}) chưa có hoạt động nào dùng.`,
          ),
        ]
  })
}

import { emptyRow } from '#shared/plan/defaults'
import type { Channel } from '#shared/plan/channel'
import type { Plan } from '#shared/plan/plan'
import { committeeOf, sharesChannels } from '#shared/plan/unit-place'
import { channelTypeNames, type ChannelType } from '#shared/reference/channel-types'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import { paddedCount } from '#shared/vietnamese/numbering'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'
import { plannedActivities } from '../../coverage/planned'
import type { Found, Suggestion } from '../found'
import { generalActivity } from '../offered-activities'
import { isBlank, ownName, withRow } from '../plan-parts'

export function channels({ types }: EvidenceOf<'channels'>, plan: Plan): Found {
  const activities = plannedActivities(plan)
  const present = plan.channels.filter(({ type, name }) => types.includes(type) && !isBlank(name))
  const uses = (channel: Channel) =>
    activities.filter(({ channelIds }) => channelIds.includes(channel.id)).length
  const used = present.filter((channel) => uses(channel) > 0)
  const [first] = present
  if (used.length > 0) {
    return {
      state: 'met',
      links: used.map((channel) => ({
        path: `channels/${channel.id}/name`,
        text: `${phrase(channel.name)}: ${paddedCount(uses(channel))} hoạt động`,
      })),
      lacks: [],
      suggestions: [],
    }
  }
  if (first) {
    return {
      state: 'partly',
      links: [],
      lacks: [
        {
          path: `channels/${first.id}/name`,
          text: `Chưa hoạt động nào dùng ${phrase(first.name)}`,
        },
      ],
      suggestions: [
        generalActivity(
          `Thêm việc đăng tải trên ${phrase(first.name)}`,
          posting(first.id, first.name),
        ),
      ],
    }
  }
  return {
    state: 'missing',
    links: [],
    lacks: [
      {
        path: 'channels',
        text: `Chưa có kênh nào là ${types.map((type) => lowerFirst(channelTypeNames[type])).join(' hoặc ')}`,
      },
    ],
    suggestions: types.slice(0, 2).map(channelWithActivity),
  }
}

const posting = (channelId: string, name: string) => ({
  content: `Đăng tải, cập nhật thông tin chính sách trên ${phrase(name)}`,
  form: 'Tin, bài',
  channelIds: [channelId],
  audiences: ['Các tầng lớp Nhân dân'],
  product: 'Tin, bài',
  productUnit: 'tin, bài',
  indicator: 'Tỷ lệ chính sách trong năm được đăng tải',
  target: '100%',
})

const NAMES: Partial<Record<ChannelType, string>> = {
  webPortal: 'Trang thông tin điện tử',
  socialMedia: 'Zalo',
  communeRadio: 'Đài Truyền thanh',
}

/** A channel, and work that uses it: a channel alone tells nobody anything. */
function channelWithActivity(type: ChannelType): Suggestion {
  const noun = NAMES[type] ?? channelTypeNames[type]
  return {
    label: `Thêm kênh “${noun}” và việc đăng tải trên kênh`,
    apply: (plan, newId) => {
      const id = newId()
      const owner = sharesChannels(plan.unit) ? committeeOf(plan.unit) : ownName(plan)
      const name = `${noun} ${owner}`.trim()
      const channel: Channel = { ...emptyRow('channels', id), type, name, owner }
      const withChannel = withRow(plan, 'channels', channel)
      const added = generalActivity('', posting(id, name)).apply(withChannel, newId)
      return { plan: added.plan, path: `channels/${id}/address` }
    },
  }
}

import type { Channel } from '#shared/plan/channel'
import { emptyRow } from '#shared/plan/defaults'
import type { Plan } from '#shared/plan/plan'
import { hasVillages } from '#shared/plan/unit-place'
import { channelTypeNames, type ChannelType } from '#shared/reference/channel-types'
import { foldForSearch } from '#shared/vietnamese/search'
import { worded, type UsualRow } from './usual-row'

type Usual = Pick<Channel, 'type' | 'name' | 'frequency' | 'reach'>

const usual = (type: ChannelType, name: string, reach: string, frequency: string): Usual => ({
  type,
  name,
  reach,
  frequency,
})

const LOCAL: readonly Usual[] = [
  usual('communeRadio', 'Đài truyền thanh {cấp}', 'Các thôn, tổ dân phố', 'Hằng ngày'),
  usual('directMeeting', 'Họp dân tại thôn, tổ dân phố', 'Các hộ gia đình', 'Hằng quý'),
  usual(
    'postedNotice',
    'Niêm yết tại trụ sở, nhà văn hóa thôn, tổ dân phố',
    'Người dân tại địa bàn',
    'Khi có văn bản',
  ),
  usual(
    'grassrootsSpeaker',
    'Tuyên truyền viên, Tổ công nghệ số cộng đồng',
    'Từng hộ gia đình',
    'Thường xuyên',
  ),
]
const ANYWHERE: readonly Usual[] = [
  usual('webPortal', 'Trang thông tin điện tử của {chủ kênh}', 'Người dùng mạng', 'Hằng tuần'),
  usual('socialMedia', 'Tài khoản Zalo chính thức của {chủ kênh}', 'Người quan tâm', 'Hằng tuần'),
  usual('directMeeting', 'Hội nghị, đối thoại', 'Đối tượng chịu tác động', 'Theo kế hoạch'),
  usual('feedback', 'Đường dây nóng, hộp thư góp ý', 'Người dân, tổ chức', 'Thường xuyên'),
  usual('nonCommercialMaterial', 'Tờ gấp, tài liệu hỏi - đáp', 'Hộ gia đình', 'Theo chính sách'),
]
const BEYOND: readonly Usual[] = [
  usual('press', 'Báo và Phát thanh, Truyền hình {cấp}', 'Toàn {cấp}', 'Theo kế hoạch'),
  usual('pressBriefing', 'Thông cáo báo chí, họp báo', 'Cơ quan báo chí', 'Khi có chính sách'),
]

/** Ways of reaching people that a unit of this kind usually has. */
export function usualChannels(plan: Plan): readonly UsualRow<'channels'>[] {
  const present = new Set(plan.channels.map(({ name }) => foldForSearch(name)))
  const { id: _id, ...empty } = emptyRow('channels', '')
  return (hasVillages(plan.unit) ? [...LOCAL, ...ANYWHERE] : [...ANYWHERE, ...BEYOND]).flatMap(
    (each) => {
      const name = worded(each.name, plan, 'channels')
      if (present.has(foldForSearch(name))) return []
      const reach = worded(each.reach, plan, 'channels')
      return [
        {
          title: name,
          detail: `${channelTypeNames[each.type]}. ${each.frequency}`,
          row: { ...empty, ...each, name, reach },
        },
      ]
    },
  )
}

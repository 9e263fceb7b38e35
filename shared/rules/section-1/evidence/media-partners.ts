import { emptyRow } from '#shared/plan/defaults'
import type { MediaPartner } from '#shared/plan/channel'
import type { Plan } from '#shared/plan/plan'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import { orderTypeNames } from '#shared/reference/order-types'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'
import { foundRows, type Found, type Suggestion } from '../found'
import { isBlank, ownName, withRow } from '../plan-parts'

export function mediaPartners({ atLeast }: EvidenceOf<'mediaPartners'>, plan: Plan): Found {
  return foundRows(
    plan.mediaPartners.filter(({ name }) => !isBlank(name)),
    {
      atLeast,
      link: ({ id, name, order }) => ({
        path: `mediaPartners/${id}/name`,
        text:
          order === 'own' ? phrase(name) : `${phrase(name)} (${lowerFirst(orderTypeNames[order])})`,
      }),
      lacks: () => [],
      tooFew: {
        path: 'mediaPartners',
        text: `Cần ít nhất ${atLeast} cơ quan báo chí, truyền thông`,
      },
      suggestions: [press, centre],
    },
  )
}

const suggestion = (
  row: Pick<MediaPartner, 'name' | 'kind'>,
  work: (unit: string) => string,
): Suggestion => ({
  label: `Thêm “${row.name}”`,
  apply: (plan, newId) => {
    const id = newId()
    const added = { ...emptyRow('mediaPartners', id), ...row, work: work(ownName(plan)) }
    return { plan: withRow(plan, 'mediaPartners', added), path: `mediaPartners/${id}/name` }
  },
})

const press = suggestion(
  { name: 'Báo và Phát thanh, Truyền hình tỉnh', kind: 'Cơ quan báo chí' },
  (unit) =>
    `Phối hợp đăng, phát tin, bài về chính sách của ${unit}; xác minh, phản hồi thông tin báo chí nêu.`,
)
const centre = suggestion(
  {
    name: 'Trung tâm Cung ứng dịch vụ sự nghiệp công',
    kind: 'Đơn vị sự nghiệp công lập',
  },
  (unit) => `Phối hợp sản xuất, phát sóng chuyên mục về chính sách của ${unit}.`,
)

import { emptyRow } from '#shared/plan/defaults'
import type { MediaPartner } from '#shared/plan/channel'
import type { Plan } from '#shared/plan/plan'
import { hasVillages, levelOf } from '#shared/plan/unit-place'
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
      suggestions: offers(plan),
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

/** Who publishes for a unit of this level; a centre is no partner of its own. */
function offers({ unit }: Plan): readonly Suggestion[] {
  const press = suggestion(
    { name: `Báo và Phát thanh, Truyền hình ${provinceOf(unit)}`, kind: 'Cơ quan báo chí' },
    (own) =>
      `Phối hợp đăng, phát tin, bài về chính sách của ${own}; xác minh, phản hồi thông tin báo chí nêu.`,
  )
  const centre = suggestion(
    {
      name: 'Trung tâm Cung ứng dịch vụ sự nghiệp công',
      kind: 'Đơn vị sự nghiệp công lập',
    },
    (own) => `Phối hợp sản xuất, phát sóng chuyên mục về chính sách của ${own}.`,
  )
  const central = suggestion(
    {
      name: 'Văn phòng đại diện cơ quan báo chí Trung ương tại địa phương',
      kind: 'Cơ quan báo chí',
    },
    (own) =>
      `Tiếp nhận thông tin chính thức, phối hợp đăng, phát tin, bài về chính sách của ${own}.`,
  )
  if (!hasVillages(unit)) return [press, central]
  return unit.kind === 'centre' ? [press] : [press, centre]
}

/** What a commune calls the level above it is not in its name. */
const provinceOf = (unit: Plan['unit']) => (hasVillages(unit) ? 'tỉnh' : levelOf(unit))

import { emptyRow } from '#shared/plan/defaults'
import type { BudgetLine } from '#shared/plan/budget'
import type { Plan } from '#shared/plan/plan'
import { hasVillages, levelOf } from '#shared/plan/unit-place'
import { budgetGroupSuggestions } from '#shared/reference/budget-groups'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import { orderTypeNames, type OrderType } from '#shared/reference/order-types'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'
import { plannedActivities } from '../../coverage/planned'
import { found, type Found, type Place, type Suggestion } from '../found'
import { generalActivity } from '../offered-activities'
import { fundingSourceOf, isBlank, isCommittee, ownName, withRow } from '../plan-parts'

export function orders({ types }: EvidenceOf<'orders'>, plan: Plan): Found {
  const isOrdered = ({ order }: { readonly order: OrderType }) =>
    types.some((type) => type === order)
  const links: readonly Place[] = [
    ...plan.mediaPartners
      .filter((partner) => isOrdered(partner) && !isBlank(partner.name))
      .map(({ id, name, order }) => ({
        path: `mediaPartners/${id}/order`,
        text: `${phrase(name)} (${orderName(order)})`,
      })),
    ...plannedActivities(plan)
      .filter(isOrdered)
      .map(({ id, content, order }) => ({
        path: `activities/${id}/order`,
        text: `${phrase(content)} (${orderName(order)})`,
      })),
    ...plan.budgetLines
      .filter((line) => isOrdered(line) && !isBlank(line.content))
      .map(({ id, content, order }) => ({
        path: `budgetLines/${id}/order`,
        text: `${phrase(content)} (dự toán, ${orderName(order)})`,
      })),
  ]
  if (links.length > 0) return found(links, [])
  const names = types.map(orderName).join(' hoặc ')
  return found(
    [],
    [{ path: 'activities', text: `Chưa có việc nào ${names}` }],
    types.flatMap((type) => offersFor(plan, type)),
  )
}

const orderName = (order: OrderType) => lowerFirst(orderTypeNames[order])

type Offer = {
  readonly label: string
  readonly content: (plan: Plan) => string
  readonly form: string
  readonly order: 'commissioned' | 'assigned'
  readonly line: Pick<
    BudgetLine,
    'group' | 'content' | 'measureUnit' | 'quantity' | 'unitPrice' | 'norm'
  >
}

/** An activity and the money for it; the price is only where to start, which is said apart from the paper. */
function ordered({ label, content, form, order, line }: Offer): Suggestion {
  return {
    label,
    reminder: 'Đơn giá là tạm tính: sửa theo báo giá, hợp đồng ở phần Kinh phí.',
    apply: (plan, newId) => {
      const id = newId()
      const added: BudgetLine = {
        ...emptyRow('budgetLines', id),
        ...line,
        order,
        fundingSource: fundingSourceOf(plan),
      }
      return generalActivity('', {
        content: content(plan),
        form,
        order,
        audiences: ['Các tầng lớp Nhân dân'],
        product: line.content,
        productQuantity: line.quantity,
        productUnit: line.measureUnit,
        indicator: 'Số sản phẩm được nghiệm thu',
        target: '100%',
        budgetLineIds: [id],
        timing: { kind: 'quarters', from: 1, to: 4 },
      }).apply(withRow(plan, 'budgetLines', added), newId)
    },
  }
}

const BROADCAST: Offer['line'] = {
  group: budgetGroupSuggestions[3] ?? '',
  content: 'Chuyên mục phát thanh',
  measureUnit: 'chương trình',
  quantity: 12,
  unitPrice: 50_000,
  norm: 'Quy định về nhuận bút hiện hành',
}
const PROGRAMME: Offer['line'] = {
  group: budgetGroupSuggestions[2] ?? '',
  content: 'Chuyên mục, video về chính sách',
  measureUnit: 'sản phẩm',
  quantity: 4,
  unitPrice: 5_000_000,
  norm: 'Báo giá, hợp đồng, hóa đơn',
}

const press = (plan: Plan) =>
  plan.mediaPartners
    .map(({ name }) => phrase(name))
    .find((name) => /báo|đài|truyền hình/iu.test(name)) ?? 'cơ quan báo chí'
const centre = (plan: Plan) =>
  plan.mediaPartners.map(({ name }) => phrase(name)).find((name) => /^Trung tâm/iu.test(name)) ??
  'Trung tâm Cung ứng dịch vụ sự nghiệp công'

/**
 * Who may be given work: a committee gives it to its centre, an office proposes it, a province and its
 * departments give it to units of theirs; a centre orders only.
 */
function offersFor({ unit }: Plan, type: 'commissioned' | 'assigned'): readonly Suggestion[] {
  if (type === 'commissioned') return [offers.commissioned]
  if (!hasVillages(unit))
    return [unit.kind === 'department' ? offers.ofDepartment : offers.ofProvince]
  if (unit.kind === 'centre') return []
  return [isCommittee({ unit }) ? offers.assigned : offers.proposed]
}

const offers = {
  commissioned: ordered({
    label: 'Thêm việc đặt hàng báo chí và dòng kinh phí',
    content: (plan) =>
      `Đặt hàng ${press(plan)} sản xuất, đăng phát tin, bài về chính sách của ${ownName(plan)}`,
    form: 'Đặt hàng báo chí',
    order: 'commissioned',
    line: {
      group: budgetGroupSuggestions[4] ?? '',
      content: 'Tin, bài trên báo chí',
      measureUnit: 'tin, bài',
      quantity: 4,
      unitPrice: 1_500_000,
      norm: 'Hợp đồng đặt hàng',
    },
  }),
  assigned: ordered({
    label: 'Thêm việc giao nhiệm vụ phát thanh và dòng kinh phí',
    content: (plan) =>
      `Giao ${centre(plan)} sản xuất, phát sóng chuyên mục về chính sách của ${ownName(plan)}`,
    form: 'Chuyên mục phát thanh',
    order: 'assigned',
    line: BROADCAST,
  }),
  proposed: ordered({
    label: 'Thêm việc đề xuất giao nhiệm vụ phát thanh và dòng kinh phí',
    content: (plan) =>
      `Tham mưu UBND ${levelOf(plan.unit)} giao ${centre(plan)} sản xuất, phát sóng chuyên mục về chính sách do ${ownName(plan)} tham mưu`,
    form: 'Chuyên mục phát thanh',
    order: 'assigned',
    line: BROADCAST,
  }),
  ofProvince: ordered({
    label: 'Thêm việc giao nhiệm vụ truyền hình và dòng kinh phí',
    content: (plan) =>
      `Giao nhiệm vụ cho ${press(plan)} sản xuất, phát sóng chuyên mục về chính sách của ${ownName(plan)}`,
    form: 'Đặt hàng báo chí',
    order: 'assigned',
    line: PROGRAMME,
  }),
  ofDepartment: ordered({
    label: 'Thêm việc giao nhiệm vụ sản xuất video và dòng kinh phí',
    content: (plan) =>
      `Giao đơn vị sự nghiệp trực thuộc sản xuất video ngắn về chính sách của ${ownName(plan)}`,
    form: 'Video ngắn',
    order: 'assigned',
    line: PROGRAMME,
  }),
} as const

import type { Plan } from '#shared/plan/plan'
import { activityStages, lifecycleStageNames } from '#shared/reference/lifecycle'
import { wholeAmount } from '#shared/rules/budget'
import { paddedCount } from '#shared/vietnamese/numbering'
import { lowerFirst, phrase } from '#shared/vietnamese/wording'
import { printedLines } from './estimate'
import { moneyFigure, moneySources, moneyText, UNKNOWN_SOURCE } from './money'
import type { Item } from './outline'
import { majorPolicies, type PlanView } from './plan-view'

/**
 * The plan in a few lines, for a reader with two minutes.
 * @param named what the paper that tells it calls the plan
 */
export function contents(view: PlanView, named: 'dự thảo Kế hoạch' | 'Kế hoạch'): readonly Item[] {
  return [
    ...policiesItem(view, named),
    ...activitiesItem(view),
    ...channelsItem(view.plan),
    ...moneyItem(view.plan),
  ]
}

/** More names than this are told by their count. */
const MOST_NAMES = 10

/** Every policy by name, or those of major impact when there are others. */
function policiesItem(view: PlanView, paper: string): readonly Item[] {
  const { policies } = view
  if (policies.length === 0) return []
  const major = majorPolicies(view)
  const named = (major === 0 ? policies : policies.filter(({ impact }) => impact === 'major')).map(
    ({ name }) => phrase(name),
  )
  const rest = named.length - MOST_NAMES
  const names =
    rest > 1
      ? `${named.slice(0, MOST_NAMES).join('; ')} và ${paddedCount(rest)} chính sách khác nêu tại ${paper}`
      : named.join('; ')
  const among =
    major === 0
      ? ', gồm'
      : major === policies.length
        ? ', đều có tác động lớn đến xã hội, gồm'
        : `, trong đó ${paddedCount(major)} chính sách có tác động lớn đến xã hội là`
  return [
    {
      text: `Chính sách được truyền thông: ${paddedCount(policies.length)} chính sách${among}: ${names}.`,
      source: 'policies',
    },
  ]
}

/** "…, gồm: giai đoạn hoạch định chủ trương 05, xây dựng 06; hoạt động chung 12." */
function activitiesItem({ activities }: PlanView): readonly Item[] {
  if (activities.length === 0) return []
  const countOf = (stage: (typeof activityStages)[number]) =>
    activities.filter((activity) => activity.stage === stage).length
  const stages = activityStages
    .filter((stage) => stage !== 'general' && countOf(stage) > 0)
    .map(
      (stage) =>
        `${lifecycleStageNames[stage].toLocaleLowerCase('vi')} ${paddedCount(countOf(stage))}`,
    )
  const general = countOf('general')
  const parts = [
    ...(stages.length === 0 ? [] : [`giai đoạn ${stages.join(', ')}`]),
    ...(stages.length === 0 || general === 0 ? [] : [`hoạt động chung ${paddedCount(general)}`]),
  ]
  const detail = parts.length === 0 ? '' : `, gồm: ${parts.join('; ')}`
  return [
    {
      text: `Hoạt động: ${paddedCount(activities.length)} hoạt động${detail}.`,
      source: 'activities',
    },
  ]
}

function channelsItem({ channels, staff }: Plan): readonly Item[] {
  const countOf = (rows: readonly { name: string }[]) =>
    rows.filter(({ name }) => phrase(name) !== '').length
  const [channelCount, staffCount] = [countOf(channels), countOf(staff)]
  const item = (text: string, source: string): readonly Item[] => [{ text, source }]
  const used = `${paddedCount(channelCount)} kênh truyền thông`
  const people = `${paddedCount(staffCount)} đầu mối, vị trí làm công tác truyền thông chính sách`
  if (channelCount > 0 && staffCount > 0) {
    return item(`Kênh truyền thông, nhân sự: sử dụng ${used}; bố trí ${people}.`, 'channels')
  }
  if (channelCount > 0) return item(`Kênh truyền thông: sử dụng ${used}.`, 'channels')
  return staffCount > 0 ? item(`Nhân sự: bố trí ${people}.`, 'staff') : []
}

/** The same total and sources as the plan's funding section; a sum still open is left to the estimate. */
function moneyItem(plan: Plan): readonly Item[] {
  const lines = printedLines(plan)
  const total = wholeAmount(lines)
  if (total === 0n) return []
  const sources = moneySources(lines)
  const isSplit = total !== null && sources.length > 1
  const names = sources.map(({ name }) => name).filter((name) => name !== '')
  const from =
    isSplit || names.length === 0 ? '' : ` Nguồn kinh phí: ${names.map(lowerFirst).join('; ')}.`
  return [
    {
      text:
        total === null
          ? `Kinh phí thực hiện: theo dự toán gửi kèm.${from}`
          : `Kinh phí dự kiến: ${moneyText(total)}${isSplit ? ', gồm:' : '.'}${from}`,
      source: 'budgetLines',
      dashes: isSplit
        ? sources.map((source, index) => ({
            text: `${source.name === '' ? UNKNOWN_SOURCE : source.name}: ${moneyFigure(source.total)} đồng${index === sources.length - 1 ? '.' : ';'}`,
            source: 'budgetLines',
          }))
        : [],
    },
  ]
}

import type { Activity } from '#shared/plan/activity'
import { emptyRow } from '#shared/plan/defaults'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import type { Timing } from '#shared/plan/timing'
import type { ChannelType } from '#shared/reference/channel-types'
import type { LifecycleStage } from '#shared/reference/lifecycle'
import { phrase } from '#shared/vietnamese/wording'
import type { Suggestion } from './found'
import { mainLead, withRow } from './plan-parts'

/** Work to offer where a plan has none: worded from the plan itself, for the officer to finish. */

type Wording = Pick<Activity, 'content' | 'form'> & Partial<Omit<Activity, 'id'>>

/** An activity with what it does not say taken from the plan. */
function activityOf(plan: Plan, id: string, wording: Wording): Activity {
  return {
    ...emptyRow('activities', id),
    timing: { kind: 'allYear' },
    lead: mainLead(plan),
    ...wording,
  }
}

/** Adds work that serves no single policy. */
export function generalActivity(label: string, wording: Wording): Suggestion {
  return {
    label,
    apply: (plan, newId) => {
      const id = newId()
      return {
        plan: withRow(plan, 'activities', activityOf(plan, id, wording)),
        path: `activities/${id}/content`,
      }
    },
  }
}

type StageWork = {
  readonly content: (policy: string) => string
  readonly form: string
  readonly product: string
  readonly productUnit: string
  readonly indicator: string
  readonly target: string
  /** Channels it suits best, the best first. */
  readonly channels: readonly ChannelType[]
}

const ANSWERED = { indicator: 'Tỷ lệ ý kiến được tiếp thu hoặc giải trình', target: '100%' }
const MEETINGS: readonly ChannelType[] = ['directMeeting', 'feedback', 'webPortal']
const EVERYBODY: readonly ChannelType[] = ['communeRadio', 'webPortal', 'socialMedia']

/** What tells people of a policy in each of its stages. */
const stageWork: Readonly<Record<LifecycleStage, StageWork>> = {
  agendaSetting: {
    content: (policy) => `Thông tin về sự cần thiết, mục tiêu của ${policy}`,
    form: 'Tin, bài',
    product: 'Tin, bài',
    productUnit: 'tin, bài',
    indicator: 'Số tin, bài được đăng, phát',
    target: '01 tin, bài trở lên',
    channels: EVERYBODY,
  },
  drafting: {
    content: (policy) => `Lấy ý kiến về dự thảo ${policy}`,
    form: 'Lấy ý kiến trực tuyến',
    product: 'Báo cáo tổng hợp ý kiến',
    productUnit: 'báo cáo',
    ...ANSWERED,
    channels: MEETINGS,
  },
  finalization: {
    content: (policy) => `Tọa đàm góp ý, hoàn thiện dự thảo ${policy}`,
    form: 'Tọa đàm',
    product: 'Báo cáo tiếp thu, giải trình',
    productUnit: 'báo cáo',
    ...ANSWERED,
    channels: MEETINGS,
  },
  promulgation: {
    content: (policy) => `Công bố, giới thiệu nội dung chính của ${policy}`,
    form: 'Đồ họa thông tin',
    product: 'Đồ họa thông tin',
    productUnit: 'sản phẩm',
    indicator: 'Số lượt tiếp cận',
    target: '',
    channels: EVERYBODY,
  },
  implementation: {
    content: (policy) => `Hướng dẫn thực hiện, giải đáp vướng mắc về ${policy}`,
    form: 'Hỏi - đáp chính sách',
    product: 'Bộ câu hỏi - trả lời',
    productUnit: 'bộ',
    indicator: 'Tỷ lệ câu hỏi được trả lời trong 03 ngày làm việc',
    target: '100%',
    channels: EVERYBODY,
  },
}

const REPLIED: Pick<StageWork, 'product' | 'productUnit' | 'indicator' | 'target'> = {
  product: 'Báo cáo tổng hợp, tiếp thu, giải trình',
  productUnit: 'báo cáo',
  ...ANSWERED,
}

/** What asks people about a policy in each of its stages. */
const consultingWork: Readonly<Record<LifecycleStage, StageWork>> = {
  agendaSetting: {
    content: (policy) => `Tham vấn ý kiến về sự cần thiết của ${policy}`,
    form: 'Khảo sát',
    ...REPLIED,
    channels: MEETINGS,
  },
  drafting: {
    content: (policy) => `Họp góp ý, phản biện dự thảo ${policy}`,
    form: 'Họp góp ý',
    ...REPLIED,
    channels: MEETINGS,
  },
  finalization: {
    content: (policy) => `Tọa đàm góp ý, phản biện trước khi trình ${policy}`,
    form: 'Tọa đàm',
    ...REPLIED,
    channels: MEETINGS,
  },
  promulgation: {
    content: (policy) => `Công khai nội dung tiếp thu, giải trình ý kiến góp ý về ${policy}`,
    form: 'Công khai trên trang thông tin điện tử',
    ...REPLIED,
    channels: EVERYBODY,
  },
  implementation: {
    content: (policy) => `Tiếp nhận, tổng hợp ý kiến, phản ánh về việc thực hiện ${policy}`,
    form: 'Hỏi - đáp chính sách',
    ...REPLIED,
    channels: ['feedback', 'socialMedia', 'directMeeting'],
  },
}

/** A policy, a stage of it, and whether people are told or asked. */
export type StageOffer = {
  readonly policy: Policy
  readonly stage: LifecycleStage
  readonly work: 'telling' | 'consulting'
}

/** Adds one activity for each stage of a policy that has none. */
export function stageActivities(label: string, offers: readonly StageOffer[]): Suggestion {
  return {
    label,
    apply: (plan, newId) => {
      const ids = offers.map(() => newId())
      const next = offers.reduce(
        (current, offer, index) =>
          withRow(current, 'activities', stageActivity(plan, ids[index] ?? newId(), offer)),
        plan,
      )
      return { plan: next, path: `activities/${ids[0] ?? ''}/content` }
    },
  }
}

function stageActivity(plan: Plan, id: string, { policy, stage, work }: StageOffer): Activity {
  const wording = (work === 'telling' ? stageWork : consultingWork)[stage]
  const { content, channels, ...rest } = wording
  return activityOf(plan, id, {
    ...rest,
    content: content(phrase(policy.name)),
    policyId: policy.id,
    stage,
    audiences: policy.audiences,
    message: policy.keyMessages[0] ?? '',
    productQuantity: 1,
    timing: stageTiming(plan, policy, stage),
    channelIds: channelsOf(plan, channels),
    lead: phrase(policy.draftingBody) || mainLead(plan),
  })
}

/** Two channels of the plan that suit the work, at most. */
function channelsOf({ channels }: Plan, types: readonly ChannelType[]): string[] {
  return types
    .flatMap((type) => channels.find((channel) => channel.type === type)?.id ?? [])
    .slice(0, 2)
}

/** The months of the year the stage runs in. */
function stageTiming({ document: { year } }: Plan, policy: Policy, stage: LifecycleStage): Timing {
  const { from, to } = policy.stages[stage]
  const monthOf = (date: string, before: number, after: number) => {
    const dated = Number(date.slice(0, 4))
    return dated < year ? before : dated > year ? after : Number(date.slice(5, 7))
  }
  const [begins, ends] = [known(from) ?? known(to), known(to) ?? known(from)]
  if (begins === null || ends === null || begins > ends) return { kind: 'unset' }
  return { kind: 'months', from: monthOf(begins, 1, 12), to: monthOf(ends, 1, 12) }
}

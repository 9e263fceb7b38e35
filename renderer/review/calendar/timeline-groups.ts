import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import { activityStages, lifecycleStageNames } from '#shared/reference/lifecycle'
import { placeInYear, type PlaceInYear } from '#shared/rules/schedule/place-in-year'
import { compareDays } from '#shared/vietnamese/days'
import { foldForSearch } from '#shared/vietnamese/search'

export const timelineGroupings = {
  stage: 'Theo giai đoạn',
  lead: 'Theo đơn vị chủ trì',
  channel: 'Theo kênh',
  policy: 'Theo chính sách',
} as const
export type TimelineGrouping = keyof typeof timelineGroupings

export type TimelineRow =
  | { readonly kind: 'group'; readonly id: string; readonly title: string; readonly count: number }
  | {
      readonly kind: 'activity'
      /** The activity's own, and its group's: with several channels it stands in several. */
      readonly id: string
      readonly activity: Activity
      readonly place: PlaceInYear
    }

type Group = { readonly id: string; readonly title: string }

/** The activities of a plan in groups, each in the order of its days. */
export function timelineRows(
  plan: Plan,
  activities: readonly Activity[],
  grouping: TimelineGrouping,
): readonly TimelineRow[] {
  const { year } = plan.document
  const groupsOf = grouper(plan, grouping)
  const found = new Map<string, { title: string; activities: Activity[] }>()
  for (const { id, title } of groupOrder(plan, grouping)) found.set(id, { title, activities: [] })
  for (const activity of activities) {
    for (const { id, title } of groupsOf(activity)) {
      const group = found.get(id) ?? { title, activities: [] }
      group.activities.push(activity)
      found.set(id, group)
    }
  }
  return [...found]
    .filter(([, group]) => group.activities.length > 0)
    .flatMap(([id, group]): readonly TimelineRow[] => [
      { kind: 'group', id, title: group.title, count: group.activities.length },
      ...group.activities
        .map((activity) => ({ activity, place: placeInYear(activity, year) }))
        .toSorted((a, b) => compareDays(startOf(a.place), startOf(b.place)))
        .map(({ activity, place }) => ({
          kind: 'activity' as const,
          id: `${id} ${activity.id}`,
          activity,
          place,
        })),
    ])
}

/** What goes on all year stands after what has days, what has no time last. */
const startOf = (place: PlaceInYear) =>
  place.kind === 'dated' ? place.from : place.kind === 'continuing' ? '9998' : '9999'

/** Groups that have an order of their own; others stand as they first appear. */
function groupOrder(plan: Plan, grouping: TimelineGrouping): readonly Group[] {
  switch (grouping) {
    case 'stage':
      return activityStages.map((stage) => ({ id: stage, title: lifecycleStageNames[stage] }))
    case 'policy':
      return plan.policies.map(({ id, name }) => ({ id, title: name }))
    case 'channel':
      return plan.channels.map(({ id, name }) => ({ id, title: name }))
    case 'lead':
      return []
  }
}

function grouper(plan: Plan, grouping: TimelineGrouping): (activity: Activity) => readonly Group[] {
  switch (grouping) {
    case 'stage':
      return ({ stage }) => [{ id: stage, title: lifecycleStageNames[stage] }]
    case 'policy': {
      const known = new Set(plan.policies.map(({ id }) => id))
      return ({ policyId }) => [
        policyId !== null && known.has(policyId)
          ? { id: policyId, title: '' }
          : { id: '', title: 'Không theo chính sách nào' },
      ]
    }
    case 'channel': {
      const known = new Set(plan.channels.map(({ id }) => id))
      return ({ channelIds }) => {
        const own = [...new Set(channelIds)].filter((id) => known.has(id))
        return own.length === 0
          ? [{ id: '', title: 'Chưa chọn kênh' }]
          : own.map((id) => ({ id, title: '' }))
      }
    }
    case 'lead':
      return ({ lead }) => [
        { id: foldForSearch(lead), title: lead.trim() || 'Chưa có đơn vị chủ trì' },
      ]
  }
}

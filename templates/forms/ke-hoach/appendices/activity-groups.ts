import type { Activity } from '#shared/plan/activity'
import { romanNumeral } from '#shared/vietnamese/numbering'
import { phrase } from '#shared/vietnamese/wording'
import type { PlanView } from '../../plan-view'
import type { RowGroup } from '../../table'

/** An activity and its number in the annex of activities, by which other annexes name it. */
export type ActivityRow = { activity: Activity; position: number }

/** Activities under their policy, general work last; positions run through the table. */
export function activityGroups({
  policies,
  activities,
}: PlanView): readonly RowGroup<ActivityRow>[] {
  const known = new Set(policies.map((policy) => policy.id))
  const groups = [
    ...policies.map((policy) => ({
      title: phrase(policy.name),
      source: `policies/${policy.id}/name`,
      members: activities.filter((activity) => activity.policyId === policy.id),
    })),
    {
      title: 'Hoạt động chung',
      source: 'activities',
      members: activities.filter(({ policyId }) => policyId === null || !known.has(policyId)),
    },
  ].filter((group) => group.members.length > 0)
  let before = 0
  return groups.map(({ title, source, members }, index) => {
    const rows = members.map((activity, place) => ({ activity, position: before + place + 1 }))
    before += members.length
    return groups.length === 1
      ? { title: null, rows }
      : { title: `${romanNumeral(index + 1)}. ${title}`, source, rows }
  })
}

/** The number of each activity, by its id. */
export function activityNumbers(view: PlanView): ReadonlyMap<string, number> {
  return new Map(
    activityGroups(view).flatMap(({ rows }) =>
      rows.map(({ activity, position }) => [activity.id, position] as const),
    ),
  )
}

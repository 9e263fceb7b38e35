import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import { workload } from '#shared/reference/workload'
import { foldForSearch } from '#shared/vietnamese/search'
import { plannedActivities } from '../coverage/planned'
import { monthsOf, placeInYear } from './place-in-year'

/** What one body leads, month by month. */
export type LeadLoad = {
  readonly id: string
  /** As the plan first names it; blank for activities without a lead. */
  readonly name: string
  /** January first. */
  readonly months: readonly MonthLoad[]
  /** Recurring and year-long work, beside all of this. */
  readonly continuing: readonly Activity[]
  /** People the plan lists in that body. */
  readonly people: number
  /** More activities than this in a month are too many. */
  readonly limit: number
}

export type MonthLoad = { readonly activities: readonly Activity[]; readonly isOver: boolean }

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** Leads × months, the busiest lead first. */
export function leadLoads(
  plan: Pick<Plan, 'activities' | 'document' | 'staff'>,
): readonly LeadLoad[] {
  const { year } = plan.document
  const leads = new Map<string, { name: string; activities: Activity[] }>()
  for (const activity of plannedActivities(plan)) {
    const id = foldForSearch(activity.lead)
    const lead = leads.get(id) ?? { name: activity.lead.trim(), activities: [] }
    lead.activities.push(activity)
    leads.set(id, lead)
  }
  const people = new Map<string, number>()
  for (const { unit } of plan.staff) {
    const id = foldForSearch(unit)
    people.set(id, (people.get(id) ?? 0) + 1)
  }
  return [...leads]
    .map(([id, { name, activities }]) => {
      const placed = activities.map((activity) => ({
        activity,
        place: placeInYear(activity, year),
      }))
      const count = people.get(id) ?? 0
      const limit = workload.activitiesPerPersonAMonth * Math.max(1, count)
      return {
        id,
        name,
        people: count,
        limit,
        continuing: placed
          .filter(({ place }) => place.kind === 'continuing')
          .map(({ activity }) => activity),
        months: MONTHS.map((month) => {
          const inMonth = placed
            .filter(({ place }) => monthsOf(place).includes(month))
            .map(({ activity }) => activity)
          // Work nobody leads overloads nobody.
          return { activities: inMonth, isOver: name !== '' && inMonth.length > limit }
        }),
      }
    })
    .toSorted((a, b) => totalOf(b) - totalOf(a))
}

const totalOf = ({ months }: LeadLoad) =>
  months.reduce((sum, { activities }) => sum + activities.length, 0)

import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import { compareDays } from '#shared/vietnamese/days'
import { foldForSearch } from '#shared/vietnamese/search'
import { plannedActivities } from '../coverage/planned'
import { placeNamed } from './place-named'
import { eventDays } from './place-in-year'

/** Events that cannot well be held on one day: the same body leads them, or they need the same place. */
export type Clash = {
  readonly day: string
  readonly by: 'lead' | 'place'
  /** The body or the place, as first named. */
  readonly name: string
  readonly activities: readonly Activity[]
}

/** Clashes by day; of the same activities on days running, the first day alone. */
export function findClashes(plan: Pick<Plan, 'activities' | 'document'>): readonly Clash[] {
  const meetings = new Map<
    string,
    { day: string; by: Clash['by']; name: string; met: Activity[] }
  >()
  const meet = (day: string, by: Clash['by'], id: string, name: string, activity: Activity) => {
    if (id === '') return
    const key = `${day} ${by} ${id}`
    const meeting = meetings.get(key) ?? { day, by, name, met: [] }
    meeting.met.push(activity)
    meetings.set(key, meeting)
  }
  for (const activity of plannedActivities(plan)) {
    const place = placeNamed(activity)
    for (const day of eventDays(activity, plan.document.year)) {
      meet(day, 'lead', foldForSearch(activity.lead), activity.lead.trim(), activity)
      if (place !== null) meet(day, 'place', place.id, place.name, activity)
    }
  }
  const told = new Set<string>()
  return [...meetings.values()]
    .filter(({ met }) => met.length > 1)
    .toSorted((a, b) => compareDays(a.day, b.day))
    .filter(({ by, met }) => {
      const key = `${by} ${met.map(({ id }) => id).join(' ')}`
      const isNew = !told.has(key)
      told.add(key)
      return isNew
    })
    .map(({ day, by, name, met }) => ({ day, by, name, activities: met }))
}

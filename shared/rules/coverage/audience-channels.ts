import type { Activity } from '#shared/plan/activity'
import type { Plan } from '#shared/plan/plan'
import { audienceGroups } from '#shared/reference/audiences'
import { channelTypes, type ChannelType } from '#shared/reference/channel-types'
import { foldForSearch } from '#shared/vietnamese/search'
import { groupsNamed } from './audience-groups'
import { plannedActivities } from './planned'

/**
 * `noActivity`: a policy is for them and nothing reaches them; `noChannel`: something is done, through
 * no channel; `oneChannel`: through channels of one kind only.
 */
export type AudienceFlag = 'noActivity' | 'noChannel' | 'oneChannel'

export type AudienceRow = {
  /** Id of a group, or the folded name of people no group holds. */
  readonly id: string
  readonly name: string
  /** As the plan names them. */
  readonly names: readonly string[]
  readonly activities: readonly Activity[]
  readonly byChannel: ReadonlyMap<ChannelType, readonly Activity[]>
  readonly withoutChannel: readonly Activity[]
  readonly flag: AudienceFlag | null
}

export type AudienceChannels = {
  /** Kinds of channel the unit has, in the order of the list. */
  readonly types: readonly ChannelType[]
  readonly rows: readonly AudienceRow[]
}

/** Audiences × kinds of channel: who is reached, and through how many ways. */
export function audienceChannels(
  plan: Pick<Plan, 'activities' | 'channels' | 'policies'>,
): AudienceChannels {
  const typeOf = new Map(plan.channels.map(({ id, type }) => [id, type]))
  const types = channelTypes.filter((type) => plan.channels.some((own) => own.type === type))
  const audiences = new Map<string, Gathered>()
  const gather = (name: string, activity: Activity | null) => {
    for (const { id, title } of rowsFor(name)) {
      const row = audiences.get(id) ?? { name: title, names: new Set(), activities: new Set() }
      row.names.add(name.trim())
      if (activity) row.activities.add(activity)
      audiences.set(id, row)
    }
  }
  for (const policy of plan.policies) for (const name of policy.audiences) gather(name, null)
  for (const activity of plannedActivities(plan)) {
    for (const name of activity.audiences) gather(name, activity)
  }
  return {
    types,
    rows: [...audiences]
      .map(([id, row]) => audienceRow(id, row, typeOf))
      .toSorted((a, b) => orderOf(a.id) - orderOf(b.id)),
  }
}

type Gathered = {
  readonly name: string
  readonly names: Set<string>
  readonly activities: Set<Activity>
}

/** People no group holds stand under their own name, in the order they first appear. */
function rowsFor(name: string): readonly { id: string; title: string }[] {
  const text = name.trim()
  if (text === '') return []
  const named = groupsNamed(text)
  return named.length === 0
    ? [{ id: foldForSearch(text), title: text }]
    : audienceGroups
        .filter(({ id }) => named.includes(id))
        .map(({ id, name: title }) => ({ id, title }))
}

function orderOf(id: string): number {
  const index = audienceGroups.findIndex((group) => group.id === id)
  return index === -1 ? audienceGroups.length : index
}

function audienceRow(
  id: string,
  gathered: Gathered,
  typeOf: ReadonlyMap<string, ChannelType>,
): AudienceRow {
  const activities = [...gathered.activities]
  const byChannel = new Map<ChannelType, Activity[]>()
  const withoutChannel: Activity[] = []
  for (const activity of activities) {
    const used = new Set(activity.channelIds.flatMap((channel) => typeOf.get(channel) ?? []))
    if (used.size === 0) withoutChannel.push(activity)
    for (const type of used) byChannel.set(type, [...(byChannel.get(type) ?? []), activity])
  }
  const flag =
    activities.length === 0
      ? 'noActivity'
      : byChannel.size === 0
        ? 'noChannel'
        : byChannel.size === 1
          ? 'oneChannel'
          : null
  return {
    id,
    name: gathered.name,
    names: [...gathered.names],
    activities,
    byChannel,
    withoutChannel,
    flag,
  }
}

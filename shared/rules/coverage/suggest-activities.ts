import type { Activity } from '#shared/plan/activity'
import type { Channel } from '#shared/plan/channel'
import { emptyRow } from '#shared/plan/defaults'
import { known } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import { hasVillages } from '#shared/plan/unit-place'
import type { Timing } from '#shared/plan/timing'
import {
  activitySuggestions,
  impactReasons,
  type ActivitySuggestion,
} from '#shared/reference/activity-suggestions'
import { audienceGroups } from '#shared/reference/audiences'
import { inLocalWords } from '#shared/reference/local-words'
import { isAbove } from '#shared/reference/superiors'
import { channelTypeNames } from '#shared/reference/channel-types'
import { consultationStages, type LifecycleStage } from '#shared/reference/lifecycle'
import { addDays, daysBetween } from '#shared/vietnamese/days'
import { isWorkingDay } from '#shared/vietnamese/days-off'
import { foldForSearch } from '#shared/vietnamese/search'
import { enumerate, lowerFirst, phrase, withinSentence } from '#shared/vietnamese/wording'
import { groupsNamed } from './audience-groups'
import { gathersComments } from './lifecycle-matrix'
import { mostNamed } from './most-named'
import { plannedActivities } from './planned'
import { isAroundTet } from '../schedule/tet'

/** An activity ready to be added, and why it suits the cell. */
export type SuggestedActivity = {
  readonly activity: Omit<Activity, 'id'>
  readonly reasons: readonly string[]
}

const MOST_OFFERED = 4
const MOST_CHANNELS = 3
const POLICY = '{policy}'

type Plans = Pick<Plan, 'activities' | 'channels' | 'document' | 'policies' | 'staff' | 'unit'>

/** Activities for one stage of a policy, the fittest first; what is planned there is not offered again. */
export function suggestActivities(
  plan: Plans,
  policy: Policy,
  stage: LifecycleStage,
): readonly SuggestedActivity[] {
  const there = plannedActivities(plan).filter(
    (activity) => activity.policyId === policy.id && activity.stage === stage,
  )
  const forms = new Set(there.map(({ form }) => foldForSearch(form)))
  const isLocalUnit = hasVillages(plan.unit)
  const wantsConsultation = consultationStages.includes(stage)
  const lacksConsultation =
    wantsConsultation &&
    policy.stages[stage].consultation.trim() === '' &&
    !there.some(gathersComments)
  const named = policy.audiences.flatMap(groupsNamed)
  return activitySuggestions
    .filter(
      (each) =>
        each.stages.includes(stage) &&
        (each.isLocal !== true || isLocalUnit) &&
        (each.impacts?.includes(policy.impact) ?? true) &&
        !forms.has(foldForSearch(inLocalWords(each.form, plan.unit))),
    )
    .map((each) => {
      const channels = channelsFor(each, plan.channels)
      const reached = each.audiences.filter((group) => named.includes(group))
      const isForImpact = each.impacts?.length === 1 && each.impacts[0] === policy.impact
      const isHearing = wantsConsultation && gathersComments(each)
      const hears = isHearing && lacksConsultation
      const score =
        (channels.length > 0 ? 2 : 0) +
        Math.min(2, reached.length) +
        (isForImpact ? 1 : 0) +
        (hears ? 2 : isHearing ? 1 : 0)
      return { each, channels, reached, isForImpact, hears, score }
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_OFFERED)
    .map(({ each, channels, reached, isForImpact, hears }) => ({
      activity: activityOf(each, plan, policy, stage, channels),
      reasons: [
        each.reason,
        isForImpact || policy.impact === 'limited' ? impactReasons[policy.impact] : '',
        hears ? 'Có góp ý, phản biện mà giai đoạn này đang thiếu.' : '',
        reached.length === 0 ? '' : `Hợp với đối tượng của chính sách: ${groupNames(reached)}.`,
        channelReason(each, channels),
      ].filter((reason) => reason !== ''),
    }))
}

/** The unit's own channels that carry it, of its fittest kinds first. */
function channelsFor(
  { channels }: ActivitySuggestion,
  own: readonly Channel[],
): readonly Channel[] {
  return channels
    .flatMap((type) =>
      own.filter((channel) => channel.type === type && phrase(channel.name) !== ''),
    )
    .slice(0, MOST_CHANNELS)
}

const groupNames = (ids: readonly string[]) =>
  audienceGroups
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => lowerFirst(name))
    .join('; ')

function channelReason({ channels }: ActivitySuggestion, own: readonly Channel[]): string {
  return own.length > 0
    ? `Đơn vị có sẵn kênh: ${own.map(({ name }) => phrase(name)).join('; ')}.`
    : `Cần kênh ${enumerate(channels.slice(0, 2).map((type) => lowerFirst(channelTypeNames[type])))}; đơn vị chưa khai ở bước Kênh, mạng lưới.`
}

function activityOf(
  suggestion: ActivitySuggestion,
  plan: Plans,
  policy: Policy,
  stage: LifecycleStage,
  channels: readonly Channel[],
): Omit<Activity, 'id'> {
  const { id: _id, ...empty } = emptyRow('activities', '')
  return {
    ...empty,
    policyId: policy.id,
    stage,
    content: inLocalWords(suggestion.content, plan.unit).replace(
      POLICY,
      withinSentence(phrase(policy.name)) || 'chính sách',
    ),
    form: inLocalWords(suggestion.form, plan.unit),
    channelIds: channels.map(({ id }) => id),
    audiences: [...policy.audiences],
    message: policy.keyMessages[0] ?? '',
    timing: timingIn(policy, stage, suggestion.lasts, plan.document.year),
    lead: leadFor(plan, policy),
    product: suggestion.product,
    productQuantity: suggestion.productQuantity ?? null,
    productUnit: suggestion.productUnit,
  }
}

/**
 * Who leads most of the policy's work, else who drafts it. A superior that drafts cannot be given work:
 * then who is the focal point, or leads most.
 */
function leadFor(plan: Plans, policy: Policy): string {
  const planned = plannedActivities(plan)
  const drafting = policy.draftingBody.trim()
  const leading = mostLeading(planned.filter(({ policyId }) => policyId === policy.id))
  if (leading !== undefined) return leading
  if (!isAbove(drafting, plan.unit.kind)) return drafting
  const focalPoint = plan.staff.find(({ roles }) => roles.includes('focalPoint'))?.unit.trim() ?? ''
  return focalPoint || (mostLeading(planned) ?? phrase(plan.unit.shortName || plan.unit.name))
}

const mostLeading = (activities: readonly Activity[]) =>
  mostNamed(activities.map(({ lead }) => lead.trim()))

/** The part of the stage that lies in the plan year, or the working day nearest its middle. */
function timingIn(
  policy: Policy,
  stage: LifecycleStage,
  lasts: ActivitySuggestion['lasts'],
  year: number,
): Timing {
  const [from, to] = [known(policy.stages[stage].from), known(policy.stages[stage].to)]
  if (from === null || to === null || from > to) return { kind: 'unset' }
  const [first, last] = [
    from < `${year}-01-01` ? `${year}-01-01` : from,
    to > `${year}-12-31` ? `${year}-12-31` : to,
  ]
  if (first > last) return { kind: 'unset' }
  if (lasts === 'stage') return { kind: 'span', from: first, to: last }
  return { kind: 'day', date: workingDayNear(first, last) }
}

function workingDayNear(first: string, last: string): string {
  const middle = addDays(first, Math.floor(daysBetween(first, last) / 2))
  const isFit = (day: string) => isWorkingDay(day) && !isAroundTet(day)
  for (let away = 0; away <= daysBetween(first, last); away++) {
    const found = [addDays(middle, away), addDays(middle, -away)].find(
      (day) => day >= first && day <= last && isFit(day),
    )
    if (found !== undefined) return found
  }
  return middle
}

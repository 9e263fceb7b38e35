import type { Plan } from '#shared/plan/plan'
import { hasVillages } from '#shared/plan/unit-place'
import { tasks as taskPhrases } from '#shared/reference/phrases/tasks'
import type { UnitKind } from '#shared/reference/unit-kinds'
import {
  notOfProvince,
  STANDING,
  usualResponsibilitySets,
  type UsualResponsibility,
} from '#shared/reference/usual-responsibilities'
import { foldForSearch } from '#shared/vietnamese/search'
import { phrase, withinSentence } from '#shared/vietnamese/wording'
import { plannedActivities } from '../coverage/planned'
import { standingOffice } from './standing-office'
import { worded, type UsualRow } from './usual-row'

/** Work as plans of this kind give it: the standing office, whoever leads activities, the usual rest. */
export function usualResponsibilities(plan: Plan): readonly UsualRow<'responsibilities'>[] {
  const given = plan.responsibilities.map(({ unit }) => plain(unit))
  const { kind } = plan.unit
  const standing = standingOffice(plan)
  const offered: UsualResponsibility[] = [
    ...(standing === '' ? [] : [{ unit: standing, kinds: [[STANDING, 4]] } as const]),
    ...usualResponsibilitySets[kind].filter(
      ({ unit }) => hasVillages(plan.unit) || isOfProvince(kind) || !notOfProvince.test(unit),
    ),
  ].map((each): UsualResponsibility => ({
    ...each,
    unit: worded(each.unit, plan, 'responsibilities'),
  }))
  const led = plannedActivities(plan).map(({ lead }) => phrase(lead))
  const others = [...new Set(led)].filter(
    (lead) => lead !== '' && !offered.some(({ unit }) => plain(unit) === plain(lead)),
  )
  return [...together(offered), ...others.map((unit): UsualResponsibility => ({ unit, kinds: [] }))]
    .map(({ unit, kinds, tasks = [] }) => ({
      unit,
      tasks: [
        ...ready(plan, kinds),
        ...tasks.map((text) => worded(text, plan, 'responsibilities')),
        ...leading(plan, unit),
      ],
    }))
    .filter(({ unit }) => !given.includes(plain(unit)))
    .map((row) => ({
      title: row.unit,
      detail: row.tasks[0] ?? '',
      row: { ...row, deadline: '' },
    }))
}

/** One row a body, whatever it is named for. */
const together = (offered: readonly UsualResponsibility[]): readonly UsualResponsibility[] =>
  offered.reduce<readonly UsualResponsibility[]>((before, each) => {
    const same = before.find(({ unit }) => plain(unit) === plain(each.unit))
    return same
      ? before.map((one) =>
          one === same
            ? {
                ...one,
                kinds: [...one.kinds, ...each.kinds],
                tasks: [...(one.tasks ?? []), ...(each.tasks ?? [])],
              }
            : one,
        )
      : [...before, each]
  }, [])

const isOfProvince = (kind: UnitKind) => kind === 'provincialCommittee' || kind === 'department'

/** What a body leads, told by its policies: the activities themselves stand in the appendix. */
function leading(plan: Plan, unit: string): readonly string[] {
  const led = plannedActivities(plan).filter(({ lead }) => plain(lead) === plain(unit))
  if (led.length === 0) return []
  const names = plan.policies
    .filter(({ id }) => led.some(({ policyId }) => policyId === id))
    .map(({ name }) => withinSentence(phrase(name)))
    .filter((name) => name !== '')
  const about = names.length === 0 ? '' : ` truyền thông đối với ${names.join('; ')},`
  return [`Chủ trì các hoạt động${about} được giao tại Phụ lục kèm theo Kế hoạch.`]
}

const ready = (plan: Plan, kinds: UsualResponsibility['kinds']): readonly string[] =>
  kinds.flatMap(([wanted, count]) =>
    taskPhrases
      .filter(({ group }) => group === wanted)
      .slice(0, count)
      .map(({ text }) => worded(text, plan, 'responsibilities')),
  )

/** Without the level that follows a name in one place and not in another. */
const plain = (unit: string) =>
  foldForSearch(unit).replace(/^de nghi\s+|\s+(?:xa|phuong|dac khu)$/gu, '')

import { known } from '#shared/plan/entered'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'
import type { Policy } from '#shared/plan/policy'
import type { StaffMember } from '#shared/plan/staff'
import { levelOf } from '#shared/plan/unit-place'
import { lifecycleStages, type LifecycleStage } from '#shared/reference/lifecycle'
import { usualStandingOffice } from '#shared/reference/usual-responsibilities'
import { phrase } from '#shared/vietnamese/wording'
import { plannedActivities } from '../coverage/planned'

/** Parts of a plan as the evidence looks at them. */

export const isBlank = (text: string) => text.trim() === ''

/** Policies that have a name. */
export const namedPolicies = ({ policies }: Plan): readonly Policy[] =>
  policies.filter(({ name }) => !isBlank(name))

/** Tells of a text whether one of the words stands in it, whole; capitals make no difference. */
export function mentioning(words: readonly string[]): (text: string) => boolean {
  const wanted = words.map((word) => folded(word.trim()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const anyOf = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})(?![\\p{L}\\p{N}])`, 'u')
  return (text) => anyOf.test(folded(text))
}

const folded = (text: string) => text.normalize('NFC').toLowerCase()

/** The unit as a row of its own plan names it. */
export const ownName = ({ unit }: Plan): string => phrase(unit.shortName) || phrase(unit.name)

export const isCommittee = ({ unit }: Pick<Plan, 'unit'>): boolean =>
  unit.kind.endsWith('Committee')

/** Who leads most of the general work, or most work; the unit itself in a plan without any. */
export function mainLead(plan: Plan): string {
  const led = plannedActivities(plan).filter(({ lead }) => !isBlank(lead))
  const general = led.filter(({ stage }) => stage === 'general')
  const counts = new Map<string, number>()
  for (const { lead } of general.length > 0 ? general : led) {
    counts.set(lead.trim(), (counts.get(lead.trim()) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return (
    most?.[0] ?? (phrase(plan.companions.submission.officeName) || offices(plan) || ownName(plan))
  )
}

/** Whom a committee gives its work: it leads none itself. */
function offices(plan: Plan): string {
  if (!isCommittee(plan)) return ''
  const focal = plan.staff.find(({ roles }) => roles.includes('focalPoint'))?.unit ?? ''
  const given = plan.responsibilities.map(({ unit }) => phrase(unit))
  return (
    phrase(focal) ||
    (given.find((unit) => unit !== '' && !/^đề nghị\s/iu.test(unit)) ??
      usualStandingOffice[plan.unit.kind] ??
      '')
  )
}

/** "Nguyễn Văn A, Chủ tịch UBND xã". */
export const personText = ({ name, position }: StaffMember): string =>
  [name, position]
    .map(phrase)
    .filter((part) => part !== '')
    .join(', ')

/**
 * Stages of a policy that fall in what is left of the plan's year when it is signed: what is over by
 * then cannot be served any more.
 */
export function stagesInYear({ document }: Plan, policy: Policy): readonly LifecycleStage[] {
  const signed = known(document.date)
  const first = `${document.year}-01-01`
  const start = signed !== null && signed > first ? signed : first
  return lifecycleStages.filter((stage) => {
    const { from, to } = policy.stages[stage]
    const [begins, ends] = [known(from) ?? known(to), known(to) ?? known(from)]
    return begins !== null && ends !== null && begins <= `${document.year}-12-31` && ends >= start
  })
}

export const isDated = (policy: Policy): boolean =>
  lifecycleStages.some(
    (stage) => known(policy.stages[stage].from) !== null || known(policy.stages[stage].to) !== null,
  )

/** The plan with one more row at the end of a section. */
export function withRow<S extends RowSection>(plan: Plan, section: S, row: RowOf<S>): Plan {
  const present: readonly RowOf<S>[] = plan[section]
  return { ...plan, [section]: [...present, row] }
}

/** Where a unit of this kind usually takes money from. */
export function fundingSourceOf(plan: Plan): string {
  const used = plan.budgetLines.map(({ fundingSource }) => fundingSource.trim())
  const first = used.find((source) => source !== '')
  if (first !== undefined) return first
  if (!isCommittee(plan)) return 'Dự toán chi thường xuyên của cơ quan, đơn vị'
  return `Ngân sách ${levelOf(plan.unit)}`
}

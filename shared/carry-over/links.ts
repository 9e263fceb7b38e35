import type { Plan } from '#shared/plan/plan'

/** The plan with every link between rows whose other end is not in it taken away. */
export function withoutDanglingLinks(plan: Plan): Plan {
  const policies = idsOf(plan.policies)
  const channels = idsOf(plan.channels)
  const budgetLines = idsOf(plan.budgetLines)
  const staff = idsOf(plan.staff)
  const { assignment } = plan.companions
  return {
    ...plan,
    activities: plan.activities.map((activity) => ({
      ...activity,
      policyId: present(activity.policyId, policies),
      channelIds: activity.channelIds.filter((id) => channels.has(id)),
      budgetLineIds: activity.budgetLineIds.filter((id) => budgetLines.has(id)),
    })),
    risks: plan.risks.map((risk) => ({ ...risk, policyId: present(risk.policyId, policies) })),
    companions: {
      ...plan.companions,
      assignment: { ...assignment, spokespersonId: present(assignment.spokespersonId, staff) },
    },
  }
}

const idsOf = (rows: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id))

const present = (id: string | null, ids: ReadonlySet<string>) =>
  id !== null && ids.has(id) ? id : null

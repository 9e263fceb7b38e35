import type { Policy, PolicyStage } from '#shared/plan/policy'

/** Only carried out by this unit: the stages before are over, and nobody can be asked about a draft. */
export function isInForce({ stages }: Pick<Policy, 'stages'>): boolean {
  const isDated = ({ from, to }: PolicyStage) => from !== null || to !== null
  const { agendaSetting, drafting, finalization, implementation } = stages
  return isDated(implementation) && ![agendaSetting, drafting, finalization].some(isDated)
}

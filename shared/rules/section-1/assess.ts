import type { Plan } from '#shared/plan/plan'
import type { ChosenDemands } from '#shared/reference/demands/index'
import type { Demand, DemandSection } from '#shared/reference/demands/demand-set'
import { bindingOf, type Binding } from './binding'
import { findEvidence } from './evidence'
import type { AnswerState, Found } from './found'

export type AssessedEvidence = Found & {
  /** What is looked for. */
  readonly label: string
}

export type AssessedDemand = {
  readonly demand: Demand
  readonly state: AnswerState
  readonly evidence: readonly AssessedEvidence[]
}

export type AssessedSection = {
  readonly section: DemandSection
  readonly binding: Binding
  /** Empty where the section does not bind the unit. */
  readonly demands: readonly AssessedDemand[]
}

/** What a letter asks of the unit and how far the plan answers it, section by section. */
export function assessDemands(plan: Plan, chosen: ChosenDemands): readonly AssessedSection[] {
  return chosen.set.sections.map((section) => {
    const binding = bindingOf(chosen, section, plan.unit)
    return {
      section,
      binding,
      demands: binding.binds ? section.demands.map((demand) => assess(demand, plan)) : [],
    }
  })
}

function assess(demand: Demand, plan: Plan): AssessedDemand {
  const evidence = demand.evidence.map((wanted) => ({
    label: wanted.label,
    ...findEvidence(wanted, plan),
  }))
  return { demand, state: together(evidence), evidence }
}

/** All met is met, all missing is missing; anything between is partly. */
function together(evidence: readonly Found[]): AnswerState {
  const [first] = evidence
  return first && evidence.every(({ state }) => state === first.state) ? first.state : 'partly'
}

/** How many demands there are, and how many are met. */
export function countMet(sections: readonly AssessedSection[]): {
  readonly met: number
  readonly all: number
} {
  const states = sections.flatMap(({ demands }) => demands.map(({ state }) => state))
  return { met: states.filter((state) => state === 'met').length, all: states.length }
}

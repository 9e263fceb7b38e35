import type { ComponentType } from 'react'
import type { Plan } from '#shared/plan/plan'
import type { ChosenDemands } from '#shared/reference/demands/index'
import type { GuidedStepId } from './guidance'

export const stepGroups = {
  prepare: 'Chuẩn bị',
  content: 'Nội dung',
  finish: 'Hoàn thiện',
} as const

/** Points that are settled, of all. */
export type StepProgress = { readonly met: number; readonly all: number }

/** One step of the guide. */
export type StepDefinition = {
  readonly id: string
  readonly group: keyof typeof stepGroups
  readonly title: string
  /** Sections of the plan entered here; decides progress and where a field path leads. */
  readonly sections: readonly (keyof Plan)[]
  /** How far it is, for a step that holds no section of its own and is more than a look at all. */
  readonly progress?: (plan: Plan, demands: ChosenDemands) => StepProgress
  /** Texts shown beside the fields; null for a step that asks for nothing. */
  readonly guidance: GuidedStepId | null
  readonly Component: ComponentType
}

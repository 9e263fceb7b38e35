import type { ComponentType } from 'react'
import type { Plan } from '#shared/plan/plan'
import type { GuidedStepId } from './guidance'

export const stepGroups = {
  prepare: 'Chuẩn bị',
  content: 'Nội dung',
  finish: 'Hoàn thiện',
} as const

/** One step of the guide. */
export type StepDefinition = {
  readonly id: string
  readonly group: keyof typeof stepGroups
  readonly title: string
  /** Sections of the plan entered here; decides progress and where a field path leads. */
  readonly sections: readonly (keyof Plan)[]
  /** Texts shown beside the fields; null for a step that asks for nothing. */
  readonly guidance: GuidedStepId | null
  readonly Component: ComponentType
}

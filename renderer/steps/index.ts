import { activitiesStep } from './activities'
import { budgetStep } from './budget'
import { channelsStep } from './channels'
import { companionsStep } from './companions'
import { demandsStep } from './demands'
import { disclosureStep } from './disclosure'
import { documentStep } from './document'
import { legalBasesStep } from './legal-bases'
import { objectivesStep } from './objectives'
import { policiesStep } from './policies'
import { purposeStep } from './purpose'
import { responsibilitiesStep } from './responsibilities'
import { reviewStep } from './review'
import { risksStep } from './risks'
import { staffStep } from './staff'
import type { StepDefinition } from './step'
import { unitStep } from './unit'

/** The steps of the guide in the order of the task list. */
export const steps: readonly StepDefinition[] = [
  unitStep,
  documentStep,
  legalBasesStep,
  purposeStep,
  objectivesStep,
  policiesStep,
  channelsStep,
  staffStep,
  activitiesStep,
  budgetStep,
  disclosureStep,
  risksStep,
  responsibilitiesStep,
  demandsStep,
  companionsStep,
  reviewStep,
]

/** The step in which a field of the plan is entered. */
export function stepOfPath(path: string): StepDefinition | undefined {
  const section = path.split('/')[0]
  return steps.find((step) => step.sections.some((name) => name === section))
}

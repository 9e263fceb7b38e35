import { fieldPattern } from '#shared/plan/field-pattern'
import { activities } from './activities'
import { officePhrases } from './by-kind/offices'
import { provincePhrases } from './by-kind/provinces'
import { consultations, disclosures } from './disclosures'
import { funding } from './funding'
import { messages } from './messages'
import { indicators, measurements, objectives } from './objectives'
import {
  adjustmentReasons,
  agendas,
  assignmentRequirements,
  dispatchRequests,
  invitationNotes,
  submissionProposals,
  submissionReasons,
} from './papers'
import type { Phrase } from './phrase'
import { purposes } from './purposes'
import { reports } from './reports'
import { requirements } from './requirements'
import { answers, firstHourSteps, monitorings, situations } from './risks'
import { solutions } from './solutions'
import { tasks } from './tasks'

/**
 * Phrases by the field they are for; `*` stands for the id of a row. A new section of phrases is a
 * file and a line here.
 */
export const phrases = {
  'purpose/purposes': purposes,
  'purpose/requirements': requirements,
  solutions,
  'objectives/*/content': objectives,
  'objectives/*/indicator': indicators,
  'objectives/*/measurement': measurements,
  'policies/*/keyMessages': messages,
  'policies/*/stages/*/consultation': consultations,
  'activities/*/content': activities,
  'activities/*/message': messages,
  fundingStatement: funding,
  'disclosures/*/content': disclosures,
  'responsibilities/*/tasks': tasks,
  'reports/*/content': reports,
  'risks/*/situation': situations,
  'risks/*/answer': answers,
  'risks/*/firstHourSteps': firstHourSteps,
  'risks/*/monitoring': monitorings,
  'companions/submission/reasons': submissionReasons,
  'companions/submission/proposals': submissionProposals,
  'companions/dispatch/requests': dispatchRequests,
  'companions/invitation/agenda': agendas,
  'companions/invitation/notes': invitationNotes,
  'companions/assignment/requirements': assignmentRequirements,
  'companions/adjustment/reasons': adjustmentReasons,
} as const satisfies Record<string, readonly Phrase[]>

/** A field that has phrases, by the pattern of its path. */
export type PhraseField = keyof typeof phrases

/** Every phrase of a field: those of some kinds of unit first, then those all share. */
export const phrasesOf = (field: PhraseField): readonly Phrase[] => [
  ...(provincePhrases[field] ?? []),
  ...(officePhrases[field] ?? []),
  ...phrases[field],
]

const isPhraseField = (pattern: string): pattern is PhraseField => Object.hasOwn(phrases, pattern)

/** Which phrases a field of the plan takes, e.g. those of `activities/a1/content`; null for none. */
export function phraseFieldOf(path: string): PhraseField | null {
  const pattern = fieldPattern(path)
  return isPhraseField(pattern) ? pattern : null
}

import type { Plan, RowOf, RowSection } from '#shared/plan/plan'
import { inLocalWords } from '#shared/reference/local-words'
import { fillPhrase } from '#shared/reference/phrases/fill-phrase'

/** A row units of a kind usually have, to be added by a click and corrected. */
export type UsualRow<S extends RowSection> = {
  readonly title: string
  readonly detail: string
  readonly row: Omit<RowOf<S>, 'id'>
}

/** A ready text in the plan's own words: its unit, year, and what its place calls its parts. */
export const worded = (text: string, plan: Plan, section: RowSection): string =>
  fillPhrase(inLocalWords(text, plan.unit), plan, section)

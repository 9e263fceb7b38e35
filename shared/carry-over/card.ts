import type { Companions } from '#shared/plan/companions'
import type { DocumentInfo } from '#shared/plan/document'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'

/** What the document says before its first section. */
export type Opening = Pick<DocumentInfo, 'subject' | 'leadIn' | 'proposedBy'>

/** What a card of each group holds: a row, one line of a list, or one part of the plan. */
export type CardValues = { [S in RowSection]: RowOf<S> } & {
  opening: Opening
  purposes: string
  requirements: string
  fundingStatement: string
  solutions: string
  companions: Companions
}
export type CardGroup = keyof CardValues

/** Where inside a plan or a row a value stands. */
export type Path = readonly (string | number)[]

/** One value that would differ from last year's, told in Vietnamese. */
export type Change = {
  /** Path inside the card's value; empty when the value is one text. */
  readonly path: Path
  readonly field: string
  readonly before: string
  readonly after: string
  readonly why: string
}

/** Words of last year for which nothing can be proposed: only a person can say what stands there now. */
export type Note = {
  /** Path of the text inside the card's value. */
  readonly path: Path
  readonly field: string
  /** The text it stands in, as proposed. */
  readonly inText: string
  /** “Công an huyện”: why. */
  readonly why: string
}

export type Suggestion = 'keep' | 'edit' | 'drop'

/** One item of last year's plan, waiting for Giữ, Sửa or Bỏ. */
export type Card<G extends CardGroup = CardGroup> = {
  readonly id: string
  readonly group: G
  /** As it stands in last year's plan. */
  readonly before: CardValues[G]
  /** Giữ: last year's text, without what is never copied (numbers, dates of issue, results …). */
  readonly kept: CardValues[G]
  /** Sửa: what is proposed for the new year. */
  readonly proposed: CardValues[G]
  readonly suggestion: Suggestion
  /** Why this is suggested; blank when the changes say it all. */
  readonly reason: string
  /** From `before` to `proposed`. */
  readonly changes: readonly Change[]
  readonly notes: readonly Note[]
}

/** Last year's plan laid out for the new year. Nothing of it is in the new plan yet. */
export type CarryOver = {
  readonly from: Plan
  readonly year: number
  /** The unit is taken as it is: it is who plans, not what was planned. */
  readonly unit: Plan['unit']
  /** Names and telephone numbers of those who left; the new plan goes on looking for them. */
  readonly absentStaff: readonly string[]
  readonly groups: { readonly [G in CardGroup]: readonly Card<G>[] }
}

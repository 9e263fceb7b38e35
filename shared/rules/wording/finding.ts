import type { PlanChange } from '#shared/plan/plan-changes'

export const wordingKinds = [
  'spelling',
  'toneMark',
  'doubled',
  'slip',
  'space',
  'capital',
  'abbreviation',
] as const
export type WordingKind = (typeof wordingKinds)[number]

/** A stretch of text that is not written as it should be. */
export type Mistake = {
  readonly start: number
  readonly end: number
  /** What to write instead; null when only a person can say. */
  readonly proposal: string | null
  /** Why, in Vietnamese. */
  readonly why: string
}

/** A text of the plan as the checks read it. */
export type CheckedText = {
  readonly text: string
  /** Stretches nobody may judge: addresses, numbers of papers, what stands in quotation marks. */
  readonly quoted: readonly Stretch[]
}
export type Stretch = { readonly start: number; readonly end: number }

/** What the checks know besides the text. */
export type WordingContext = {
  /** Words the officer says are right, in lower case. */
  readonly ownWords: ReadonlySet<string>
  /** Abbreviations explained somewhere in the plan. */
  readonly explained: ReadonlySet<string>
}

/** One check: a file in `checks/` and a line in its list. */
export type WordingCheck = {
  readonly kind: WordingKind
  /** Whether what it proposes may be taken for all findings at once. */
  readonly isSafe: boolean
  readonly find: (text: CheckedText, context: WordingContext) => readonly Mistake[]
}

/** A mistake where it stands in the plan. */
export type WordingFinding = Mistake & {
  readonly kind: WordingKind
  readonly isSafe: boolean
  /** What stands there. */
  readonly text: string
  /** Stays the same while its sentence does; a reason is kept under it. */
  readonly key: string
  /** Path of the field in the plan. */
  readonly path: readonly (string | number)[]
  /** The same place in Vietnamese. */
  readonly where: string
  /** The text it stands in. */
  readonly inText: string
  /** What "Sửa" does; null when only a person can say. */
  readonly change: PlanChange | null
}

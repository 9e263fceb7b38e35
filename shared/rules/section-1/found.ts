import type { Plan } from '#shared/plan/plan'

/** How far something asked for is answered. */
export type AnswerState = 'met' | 'partly' | 'missing'

export const answerStateNames: Readonly<Record<AnswerState, string>> = {
  met: 'Đã đáp ứng',
  partly: 'Đáp ứng một phần',
  missing: 'Chưa đáp ứng',
}

/** A place in the plan, and what is told of it. */
export type Place = {
  /** E.g. `activities/hd01/content`, or a section alone where there is no row yet. */
  readonly path: string
  readonly text: string
}

/** One step that adds to the plan what is missing. */
export type Suggestion = {
  /** What the button says, e.g. "Thêm lớp tập huấn". */
  readonly label: string
  /** What is left for the officer to do; told once, never printed. */
  readonly reminder?: string
  /**
   * Pure.
   * @param newId gives an identity for each row added
   * @returns the plan, and the path of what was added or changed, for the officer to look at
   */
  readonly apply: (
    plan: Plan,
    newId: () => string,
  ) => { readonly plan: Plan; readonly path: string }
}

/** What one piece of evidence was found to be. */
export type Found = {
  readonly state: AnswerState
  /** What answers it. */
  readonly links: readonly Place[]
  /** What is missing, and where it is written. */
  readonly lacks: readonly Place[]
  readonly suggestions: readonly Suggestion[]
}

/** Nothing that answers is missing, nothing lacking is met. */
export function found(
  links: readonly Place[],
  lacks: readonly Place[],
  suggestions: readonly Suggestion[] = [],
): Found {
  const state = links.length === 0 ? 'missing' : lacks.length === 0 ? 'met' : 'partly'
  return { state, links, lacks, suggestions }
}

/**
 * Rows of which a number must be whole; one begun and not finished is told and keeps the answer from
 * being met.
 */
export function foundRows<Row>(
  rows: readonly Row[],
  rule: {
    readonly atLeast: number
    readonly link: (row: Row) => Place
    /** What the row lacks; nothing when it is whole. */
    readonly lacks: (row: Row) => readonly Place[]
    /** Told when there are too few. */
    readonly tooFew: Place
    readonly suggestions: readonly Suggestion[]
  },
): Found {
  const lacks = rows.flatMap(rule.lacks)
  const whole = rows.filter((row) => rule.lacks(row).length === 0)
  const few = whole.length < rule.atLeast
  const rest = few && lacks.length === 0 ? [rule.tooFew] : lacks
  return {
    state: rows.length === 0 ? 'missing' : few || lacks.length > 0 ? 'partly' : 'met',
    links: whole.map(rule.link),
    lacks: rest,
    suggestions: few ? rule.suggestions : [],
  }
}

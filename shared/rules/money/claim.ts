import type { Path } from '#shared/carry-over/card'

/** A number in prose that the plan computes too, and what it should be. */
export type Claim = {
  readonly kind: 'sum' | 'words' | 'count'
  readonly start: number
  readonly end: number
  /** What stands there. */
  readonly text: string
  /** What should stand there; the text itself when it agrees. */
  readonly expected: string
  /** Why, in Vietnamese. */
  readonly why: string
}

/** A text of the plan in which numbers are looked for. */
export type Place = {
  readonly path: Path
  readonly text: string
  /** About the plan as a whole, or about one part of it: there a bare count may be of that part. */
  readonly scope: 'plan' | 'part'
}

/** What an inspection of a Word file says. */

/**
 * How strong a rule is: `law` is a sentence of the decree, `template` shows only in its official
 * forms, `practice` is neither and is never reported as law.
 */
export type Severity = 'law' | 'template' | 'practice'

export const severityNames: Record<Severity, string> = {
  law: 'luật',
  template: 'mẫu',
  practice: 'thông lệ',
}

/** Where a finding stands: a paragraph by its position in reading order, and words from it. */
export type Place = {
  readonly paragraph: number
  readonly quote: string
  /** The paragraph as it reads, cut when very long. */
  readonly text: string
}

export type Finding = {
  /** Id of the rule that is broken. */
  readonly rule: string
  readonly severity: Severity
  readonly clause: string
  /** What is wrong and how to mend it. */
  readonly message: string
  /** Absent when the finding is about the whole document. */
  readonly place: Place | null
  /** Whether it can be mended without judging the text. */
  readonly isFixable: boolean
}

/** A rule that could not be judged: never the same as passed. */
export type Unchecked = {
  readonly rule: string
  readonly title: string
  readonly reason: string
}

export type Inspection =
  | {
      readonly status: 'inspected'
      /** Whether anything shows an official paper: a Quốc hiệu, a title with a signature, an annex. */
      readonly isOfficial: boolean
      readonly findings: readonly Finding[]
      readonly unchecked: readonly Unchecked[]
      /** Rules about parts that such a paper need not have. */
      readonly inapplicable: readonly Unchecked[]
    }
  | { readonly status: 'refused'; readonly message: string }

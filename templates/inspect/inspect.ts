import type { Finding, Inspection, Unchecked } from './inspection'
import { openPackage } from './package/open-package'
import { Refusal, refusals } from './package/refusal'
import { readDocument } from './read/read'
import { recognise } from './recognise/recognise'
import { rules } from './rules/index'
import type { Mistake, Rule } from './rules/rule'

/**
 * Reads any Word file and says which rules it breaks, which could not be judged, or why it cannot be
 * read. Never throws for what a file holds.
 */
export function inspect(bytes: Uint8Array, { today }: { readonly today: string }): Inspection {
  try {
    const parts = recognise(readDocument(openPackage(bytes)))
    const verdicts = rules.map((rule) => ({ rule, verdict: rule.check(parts, { today }) }))
    return {
      status: 'inspected',
      findings: verdicts.flatMap(({ rule, verdict }) =>
        'unjudged' in verdict ? [] : verdict.map((mistake) => findingOf(rule, mistake)),
      ),
      unchecked: verdicts.flatMap(({ rule, verdict }): readonly Unchecked[] =>
        'unjudged' in verdict
          ? [{ rule: rule.id, title: rule.title, reason: verdict.unjudged }]
          : [],
      ),
    }
  } catch (error) {
    if (error instanceof Refusal) return { status: 'refused', message: error.message }
    // A fault of the inflater or of the XML reader in a damaged part; anything else is ours to mend.
    if (isDamage(error)) return { status: 'refused', message: refusals.damaged }
    throw error
  }
}

/** fflate throws plain errors with a numeric code. */
const isDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'number'

/** Letters of a paragraph that a finding shows. */
const LONGEST_PLACE = 600

function findingOf(
  { id, severity, clause }: Rule,
  { message, paragraph, quote }: Mistake,
): Finding {
  return {
    rule: id,
    severity,
    clause,
    message,
    place: paragraph
      ? {
          paragraph: paragraph.index,
          quote: quote ?? '',
          text: paragraph.plain.slice(0, LONGEST_PLACE),
        }
      : null,
  }
}

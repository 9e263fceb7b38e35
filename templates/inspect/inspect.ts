import { legalBasisCatalog, type LegalBasisEntry } from '#shared/reference/legal-bases-catalog'
import type { Edit } from './fix/edit'
import type { Finding, Inspection, Unchecked } from './inspection'
import { openPackage } from './package/open-package'
import { isDamage, Refusal, refusals } from './package/refusal'
import { asShown, isLegacy } from './read/legacy-letters'
import { readDocument } from './read/read'
import { recognise } from './recognise/recognise'
import { isOfficial } from './recognise/official'
import { rules } from './rules/index'
import type { Mistake, Rule } from './rules/rule'

/**
 * Reads any Word file and says which rules it breaks, which could not be judged, or why it cannot be
 * read. Never throws for what a file holds.
 */
export function inspect(bytes: Uint8Array, options: InspectOptions): Inspection {
  return examine(bytes, options).inspection
}

export type InspectOptions = {
  /** ISO date the bases are judged at when the paper has none. */
  readonly today: string
  /** Papers and their validity; the app's own list unless the unit has one. */
  readonly legalBases?: readonly LegalBasisEntry[]
}

/** An inspection with the changes that mend its findings, in the same order. */
export type Examination = {
  readonly inspection: Inspection
  readonly mends: readonly { readonly rule: string; readonly edits: readonly Edit[] }[]
}

export function examine(bytes: Uint8Array, options: InspectOptions): Examination {
  const { today, legalBases = legalBasisCatalog } = options
  try {
    const document = readDocument(openPackage(bytes))
    const legacy = new Set(document.paragraphs.filter(isLegacy).map(({ index }) => index))
    const parts = recognise(asShown(document))
    const verdicts = rules.map((rule) => ({
      rule,
      verdict: rule.check(parts, { today, legalBases }),
    }))
    const mistakes = verdicts.flatMap(({ rule, verdict }) =>
      'unjudged' in verdict || 'inapplicable' in verdict
        ? []
        : verdict.map((mistake) => ({ rule, mistake: withoutEditsOf(legacy, mistake) })),
    )
    return {
      inspection: {
        status: 'inspected',
        isOfficial: isOfficial(parts),
        findings: mistakes.map(({ rule, mistake }) => findingOf(rule, mistake)),
        unchecked: verdicts.flatMap(({ rule, verdict }): readonly Unchecked[] =>
          'unjudged' in verdict
            ? [{ rule: rule.id, title: rule.title, reason: verdict.unjudged }]
            : [],
        ),
        inapplicable: verdicts.flatMap(({ rule, verdict }): readonly Unchecked[] =>
          'inapplicable' in verdict
            ? [{ rule: rule.id, title: rule.title, reason: verdict.inapplicable }]
            : [],
        ),
      },
      mends: mistakes.map(({ rule, mistake }) => ({ rule: rule.id, edits: mistake.edits ?? [] })),
    }
  } catch (error) {
    if (error instanceof Refusal) return refused(error.message)
    // A fault of the inflater or of the XML reader in a damaged part; anything else is ours to mend.
    if (isDamage(error)) return refused(refusals.damaged)
    throw error
  }
}

/** A person converts a text of before Unicode first: Unicode among its letters would show as others. */
function withoutEditsOf(legacy: ReadonlySet<number>, mistake: Mistake): Mistake {
  const { edits = [] } = mistake
  return edits.some((edit) => 'paragraph' in edit && legacy.has(edit.paragraph))
    ? { ...mistake, edits: [] }
    : mistake
}

const refused = (message: string): Examination => ({
  inspection: { status: 'refused', message },
  mends: [],
})

/** Letters of a paragraph that a finding shows. */
const LONGEST_PLACE = 600

function findingOf(
  { id, severity, clause }: Rule,
  { message, paragraph, quote, edits = [] }: Mistake,
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
    isFixable: edits.length > 0,
  }
}

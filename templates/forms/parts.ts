import { phrase, tidy } from '#shared/vietnamese/wording'
import type {
  Block,
  Heading,
  OfficialDocument,
  Paragraph,
  Run,
  Source,
} from '#templates/document/official-document'

/** Small builders of document parts; every text passes through here and comes out tidy. */

export function paragraph(text: string, source?: Source): Paragraph {
  return withRuns([{ text: tidy(text).replaceAll('\n', ' ') }], source)
}

export function italicParagraph(text: string, source?: Source): Paragraph {
  return withRuns([{ text: tidy(text).replaceAll('\n', ' '), italic: true }], source)
}

export function heading(level: Heading['level'], text: string, source?: Source): Heading {
  const base = { kind: 'heading', level, text: tidy(text).replaceAll('\n', ' ') } as const
  return source === undefined ? base : { ...base, source }
}

function withRuns(runs: readonly Run[], source: Source | undefined): Paragraph {
  return source === undefined ? { kind: 'paragraph', runs } : { kind: 'paragraph', runs, source }
}

/** "Nhãn: nội dung" when there is something to say, otherwise blank. */
export function labelled(label: string, text: string): string {
  const bare = phrase(text)
  return bare === '' ? '' : `${label}: ${bare}`
}

type OwnParts = 'format' | 'properties' | 'letterhead' | 'body' | 'closing'

/** A paper from the parts it has; the rest is absent. */
export function officialDocument(
  parts: Pick<OfficialDocument, OwnParts> & Partial<Omit<OfficialDocument, OwnParts | 'kind'>>,
): OfficialDocument {
  return {
    kind: 'official',
    title: null,
    addressees: [],
    authority: null,
    bases: [],
    enactment: null,
    appendices: [],
    attachments: [],
    ...parts,
  }
}

/** Ends the body with `./.` as the templates of Phụ lục III do. */
export function ended(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph') return blocks
  const lastRun = last.runs.at(-1)
  if (!lastRun) return blocks
  const runs = [
    ...last.runs.slice(0, -1),
    { ...lastRun, text: lastRun.text.replace(/[.;,:\s]*$/u, './.') },
  ]
  return [...blocks.slice(0, -1), { ...last, runs }]
}

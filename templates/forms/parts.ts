import { phrase, tidy } from '#shared/vietnamese/wording'
import type { Heading, Paragraph, Run, Source } from '#templates/document/official-document'

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

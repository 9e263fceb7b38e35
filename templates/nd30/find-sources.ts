import type { Block, OfficialDocument } from '#templates/document/official-document'
import type { Paper } from '#templates/document/paper'
import { letterheadLayout } from './layout'

/** A printed text and the field of the plan it came from. */
type Printed = {
  readonly text: string
  readonly source: string | undefined
  /** Broken into lines that are paragraphs of their own, as a title is. */
  readonly isBroken?: true
}

/** Tells from the text of a printed paragraph which field it came from. */
export function findSources(paper: Paper): (paragraph: string) => string | null {
  const printed = printedTexts(paper)
  return (paragraph) => {
    const isIt = printedAs(plain(paragraph))
    return printed.find(isIt)?.source ?? null
  }
}

/**
 * The field each printed paragraph came from, read in order, so that the same words in two rows lead
 * to two fields; null where there is none.
 */
export function sourcesInOrder(
  paper: Paper,
  paragraphs: readonly string[],
): readonly (string | null)[] {
  const printed = printedTexts(paper)
  let next = 0
  return paragraphs.map((paragraph) => {
    const isIt = printedAs(plain(paragraph))
    const ahead = printed.findIndex((each, index) => index >= next && isIt(each))
    const found = printed[ahead] ?? printed.find(isIt)
    // The lines of one text follow one another.
    if (ahead >= 0) next = found?.isBroken ? ahead : ahead + 1
    return found?.source ?? null
  })
}

const printedAs =
  (wanted: string) =>
  ({ text, isBroken }: Printed): boolean =>
    wanted !== '' && (text === wanted || (isBroken === true && text.includes(wanted)))

const printedTexts = (paper: Paper): readonly Printed[] =>
  (paper.kind === 'sheet' ? paper.blocks.flatMap(blockTexts) : textsOf(paper))
    .map((each) => ({ ...each, text: plain(each.text) }))
    .filter(({ text }) => text !== '')

/** Spaces and letter case aside: a name is printed in capitals. */
const plain = (text: string) =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi')

function textsOf(document: OfficialDocument): readonly Printed[] {
  const { letterhead, title, closing } = document
  const layout = letterheadLayout(letterhead, document.format)
  return [
    { text: letterhead.parentLines.join(' '), source: 'unit/parentName', isBroken: true },
    { text: letterhead.issuerLines.join(' '), source: letterhead.issuerSource, isBroken: true },
    { text: layout.reference ?? '', source: letterhead.reference?.source },
    { text: layout.placeDate ?? '', source: letterhead.placeDate?.source },
    {
      text: letterhead.subject?.text ?? '',
      source: letterhead.subject?.source,
      isBroken: true,
    },
    { text: title?.name ?? '', source: undefined },
    { text: title?.subject ?? '', source: title?.subjectSource, isBroken: true },
    { text: title?.attachedTo ?? '', source: undefined },
    ...document.addressees.flatMap(({ text, source }) => [
      { text: `Kính gửi: ${text}`, source },
      { text: `- ${text};`, source },
    ]),
    { text: document.authority?.text ?? '', source: document.authority?.source },
    ...[...document.bases, ...document.body].flatMap(blockTexts),
    ...(closing?.recipients ?? []).map(({ text, source }) => ({ text, source })),
    ...(closing?.authorityLines ?? []).map((text) => ({ text, source: closing?.source })),
    { text: closing?.signerName ?? '', source: closing?.source },
    ...document.appendices.flatMap(({ label, title: name, attachedTo, blocks }) => [
      { text: label, source: undefined },
      { text: name, source: undefined, isBroken: true as const },
      { text: attachedTo, source: undefined, isBroken: true as const },
      ...blocks.flatMap(blockTexts),
    ]),
    ...document.attachments.flatMap(textsOf),
  ]
}

function blockTexts(block: Block): readonly Printed[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, source: block.source }]
    case 'paragraph':
      return [{ text: block.runs.map((run) => run.text).join(''), source: block.source }]
    case 'table':
      return [
        ...block.columns.map(({ title }) => ({ text: title, source: undefined })),
        ...block.rows.flatMap((row) =>
          (row.kind === 'group' ? [row] : row.cells).flatMap(({ text, source }) =>
            text.split('\n').map((line) => ({ text: line, source })),
          ),
        ),
      ]
  }
}

import type { Block, OfficialDocument } from '#templates/document/official-document'
import type { Paper } from '#templates/document/paper'
import { letterheadLayout } from '#templates/nd30/layout'

/** A printed text and the field of the plan it came from. */
type Printed = { readonly text: string; readonly source: string | undefined }

/** Tells from the text of a printed paragraph which field it came from. */
export function findSources(paper: Paper): (paragraph: string) => string | null {
  const printed = (paper.kind === 'sheet' ? paper.blocks.flatMap(blockTexts) : textsOf(paper))
    .map(({ text, source }) => ({ text: plain(text), source }))
    .filter(({ text }) => text !== '')
  return (paragraph) => {
    const wanted = plain(paragraph)
    const whole = printed.find(({ text }) => text === wanted)
    // A title is printed line by line, and a cell paragraph by paragraph.
    const part = printed.find(({ text }) => wanted.length > 3 && text.includes(wanted))
    return whole?.source ?? part?.source ?? null
  }
}

/** Spaces and letter case aside: a name is printed in capitals. */
const plain = (text: string) =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi')

function textsOf(document: OfficialDocument): readonly Printed[] {
  const { letterhead, title, closing } = document
  const layout = letterheadLayout(letterhead, document.format)
  return [
    { text: letterhead.parentLines.join(' '), source: 'unit/parentName' },
    { text: letterhead.issuerLines.join(' '), source: letterhead.issuerSource },
    { text: layout.reference ?? '', source: letterhead.reference?.source },
    { text: layout.placeDate ?? '', source: letterhead.placeDate?.source },
    { text: letterhead.subject?.text ?? '', source: letterhead.subject?.source },
    { text: title?.subject ?? '', source: title?.subjectSource },
    ...document.addressees.flatMap(({ text, source }) => [
      { text: `Kính gửi: ${text}`, source },
      { text: `- ${text};`, source },
    ]),
    { text: document.authority?.text ?? '', source: document.authority?.source },
    ...[...document.bases, ...document.body].flatMap(blockTexts),
    ...(closing?.recipients ?? []).map(({ text, source }) => ({ text, source })),
    ...(closing?.authorityLines ?? []).map((text) => ({ text, source: closing?.source })),
    { text: closing?.signerName ?? '', source: closing?.source },
    ...document.appendices.flatMap(({ blocks }) => blocks.flatMap(blockTexts)),
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
      return block.rows.flatMap((row) =>
        row.kind === 'group'
          ? [{ text: row.text, source: row.source }]
          : row.cells.map(({ text, source }) => ({ text, source })),
      )
  }
}

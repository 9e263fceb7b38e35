import type {
  Block,
  OfficialDocument,
  Paragraph,
  Table,
} from '#templates/document/official-document'
import type { Paper } from '#templates/document/paper'
import { addresseesLayout, hasHeadings, letterheadLayout, MOTTO, NATIONAL_NAME } from './layout'
import { escapeHtml, runsMarkup } from './page/markup'

/**
 * A paper for the clipboard: simple HTML that Word and mail programs take, its look written on each
 * element, and the same as plain text.
 */
export function richText(paper: Paper): { readonly html: string; readonly text: string } {
  const lines = paper.kind === 'sheet' ? sheetLines(paper) : officialLines(paper)
  return {
    html: `<div style="font-family:'Times New Roman',serif;font-size:14pt">${lines.map(({ html }) => html).join('')}</div>`,
    text: lines.map(({ text }) => text).join('\n'),
  }
}

type Piece = { readonly html: string; readonly text: string }

function sheetLines({ title, subtitle, blocks }: Extract<Paper, { kind: 'sheet' }>) {
  return [centred(title.text, 'bold'), centred(subtitle.text, 'italic'), ...blocks.map(piece)]
}

function officialLines(document: OfficialDocument): readonly Piece[] {
  const { letterhead, title, closing } = document
  const layout = letterheadLayout(letterhead, document.format)
  return [
    ...letterhead.parentLines.map((line) => centred(line)),
    ...letterhead.issuerLines.map((line) => centred(line, 'bold')),
    ...optional(layout.reference, (text) => centred(text)),
    ...layout.subjectLines.map((line) => centred(line)),
    ...letterhead.marks.map(({ text }) => centred(text, 'bold')),
    centred(NATIONAL_NAME, 'bold'),
    centred(MOTTO, 'bold'),
    ...optional(layout.placeDate, (text) => centred(text, 'italic')),
    ...(title === null
      ? []
      : [
          centred(title.name, 'bold'),
          centred(title.subject, 'bold'),
          ...optional(title.attachedTo, (text) => centred(text, 'italic')),
        ]),
    ...addresseesLayout(document).map(({ text }) => plain(escapeHtml(text), text)),
    ...optional(document.authority?.text ?? null, (text) => centred(text, 'bold')),
    ...document.bases.map(body),
    ...optional(document.enactment, (text) => centred(text, 'bold')),
    ...document.body.map(piece),
    ...(closing === null
      ? []
      : [
          plain('<b><i>Nơi nhận:</i></b>', 'Nơi nhận:'),
          ...closing.recipients.map(({ text }) => plain(escapeHtml(text), text)),
          ...closing.authorityLines.map((line) => centred(line, 'bold')),
          ...optional(closing.signerName === '' ? null : closing.signerName, (text) =>
            centred(text, 'bold'),
          ),
        ]),
    ...document.appendices.flatMap((appendix) => [
      centred(appendix.label, 'bold'),
      centred(appendix.title, 'bold'),
      centred(appendix.attachedTo, 'italic'),
      ...appendix.blocks.map(piece),
    ]),
    ...document.attachments.flatMap(officialLines),
  ]
}

const optional = (text: string | null, draw: (text: string) => Piece): readonly Piece[] =>
  text === null ? [] : [draw(text)]

const plain = (html: string, text: string): Piece => ({
  html: `<p style="margin:6pt 0 0">${html}</p>`,
  text,
})

function centred(text: string, look?: 'bold' | 'italic'): Piece {
  const html = runsMarkup([
    {
      text,
      ...(look === 'bold' ? { bold: true } : {}),
      ...(look === 'italic' ? { italic: true } : {}),
    },
  ])
  return { html: `<p style="margin:0;text-align:center">${html}</p>`, text }
}

function piece(block: Block): Piece {
  switch (block.kind) {
    case 'heading': {
      const html =
        block.level === 'point' ? escapeHtml(block.text) : `<b>${escapeHtml(block.text)}</b>`
      return plain(html, block.text)
    }
    case 'paragraph':
      return body(block)
    case 'table':
      return table(block)
  }
}

const body = ({ runs }: Paragraph): Piece => ({
  html: `<p style="margin:6pt 0 0;text-align:justify;text-indent:1.27cm">${runsMarkup(runs)}</p>`,
  text: runs.map(({ text }) => text).join(''),
})

function table(block: Table): Piece {
  const cell = (tag: 'td' | 'th', text: string, span = 1) =>
    `<${tag} style="border:1px solid #000;padding:2pt 4pt"${span > 1 ? ` colspan="${span}"` : ''}>${escapeHtml(text).replaceAll('\n', '<br>')}</${tag}>`
  const rows = block.rows.map((row) =>
    row.kind === 'group'
      ? { html: cell('th', row.text, block.columns.length), text: row.text }
      : {
          html: row.cells.map(({ text, span }) => cell('td', text, span)).join(''),
          text: row.cells.map(({ text }) => text.replaceAll('\n', ' ')).join('\t'),
        },
  )
  const heading = hasHeadings(block)
    ? [
        {
          html: block.columns.map(({ title }) => cell('th', title)).join(''),
          text: block.columns.map(({ title }) => title).join('\t'),
        },
      ]
    : []
  const all = [...heading, ...rows]
  return {
    html: `<table style="border-collapse:collapse;font-size:12pt">${all.map(({ html }) => `<tr>${html}</tr>`).join('')}</table>`,
    text: all.map(({ text }) => text).join('\n'),
  }
}

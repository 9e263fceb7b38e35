import { Document, Packer } from 'docx'
import type { OfficialDocument } from '#templates/document/official-document'
import { measures } from '../measures'
import { finishPackage } from './package'
import { appendixSection, mainSection, withEnd } from './sections'
import { wordStyles } from './styles'

/**
 * Draws an official document as a Word file (.docx). The same document gives the same bytes, in a
 * browser worker and in Node.
 */
export async function buildWord(document: OfficialDocument): Promise<Uint8Array> {
  const measured = measures(document.format)
  const { properties } = document
  const word = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    lastModifiedBy: properties.author,
    keywords: properties.keywords,
    compatibility: { version: 15 },
    styles: wordStyles(measured),
    sections: withEnd([
      mainSection(document, measured),
      ...document.appendices.map((appendix) => appendixSection(appendix, document, measured)),
    ]),
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(word))
  return finishPackage(packed, properties)
}

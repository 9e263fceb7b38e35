import { Document, Packer } from 'docx'
import type { Paper } from '#templates/document/paper'
import { measures, sheetMeasures } from '../measures'
import { finishPackage } from './package'
import { officialSections, withEnd, type LeftOut } from './sections'
import { sheetSection } from './sheet'
import { wordStyles } from './styles'

/**
 * Draws a paper as a Word file (.docx). The same document gives the same bytes, in a
 * browser worker and in Node.
 * @param leftOut what of an official paper another file carries
 */
export async function buildWord(paper: Paper, leftOut?: LeftOut): Promise<Uint8Array> {
  const { properties } = paper
  const measured = paper.kind === 'sheet' ? sheetMeasures(paper) : measures(paper.format)
  const word = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    lastModifiedBy: properties.author,
    keywords: properties.keywords,
    compatibility: { version: 15 },
    styles: wordStyles(measured),
    sections: withEnd(
      paper.kind === 'sheet'
        ? [sheetSection(paper, measured)]
        : officialSections(paper, measured, leftOut),
    ),
  })
  const packed = new Uint8Array(await Packer.toArrayBuffer(word))
  return finishPackage(packed, properties)
}

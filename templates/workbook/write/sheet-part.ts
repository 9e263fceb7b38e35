import { dateParts } from '#shared/vietnamese/dates'
import { columnLetters } from '../read/references'
import { escapedText } from '../read/xml-text'
import { rowHeight } from './row-height'
import type { WrittenCell, WrittenSheet } from './sheet'
import { styleOf } from './styles'

/** Characters a cell holds; a program that meets more calls the file damaged. */
const CELL_TEXT = 32_767

export const xmlText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** A sheet on A4 lying down, as wide as the paper, its heading on every page. */
export function sheetPart(sheet: WrittenSheet, isFirst: boolean): string {
  const width = sheet.widths.length
  const pane = `<pane ySplit="${sheet.headingRow}" topLeftCell="A${sheet.headingRow + 1}" activePane="bottomLeft" state="frozen"/>`
  const oneLine = new Set(sheet.merges.map((range) => Number(/\d+$/.exec(range)?.[0])))
  const rows = sheet.rows.map((cells, index) => {
    const filled = cells.map((cell, column) =>
      cellPart(cell, `${columnLetters(column)}${index + 1}`),
    )
    // Titles and headings of groups run over the columns, on one line.
    const height = oneLine.has(index + 1) ? 18.75 : rowHeight(cells, sheet.widths)
    return `<row r="${index + 1}" ht="${height}" customHeight="1">${filled.join('')}</row>`
  })
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${columnLetters(width - 1)}${sheet.rows.length}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}<selection pane="bottomLeft" activeCell="A${sheet.headingRow + 1}" sqref="A${sheet.headingRow + 1}"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    `<cols>${sheet.widths.map((characters, index) => `<col min="${index + 1}" max="${index + 1}" width="${characters}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    sheet.merges.length === 0
      ? ''
      : `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
    // Inches; 20 mm, the binding edge at the top of a sheet lying down.
    '<pageMargins left="0.5906" right="0.5906" top="0.7874" bottom="0.7874" header="0.3937" footer="0.3937"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '<headerFooter><oddFooter>&amp;C&amp;"Times New Roman,Regular"&amp;P</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('')
}

function cellPart({ look, value }: WrittenCell, reference: string): string {
  const open = `<c r="${reference}" s="${styleOf(look)}"`
  switch (value?.kind) {
    case undefined:
      return `${open}/>`
    case 'text':
      return `${open} t="inlineStr"><is><t xml:space="preserve">${xmlText(escapedText(value.text).slice(0, CELL_TEXT))}</t></is></c>`
    case 'number':
      return `${open}><v>${value.value}</v></c>`
    case 'date':
      return `${open}><v>${serialOf(value.iso)}</v></c>`
    case 'formula':
      return `${open}><f>${xmlText(value.formula)}</f><v>${value.value}</v></c>`
  }
}

/** Days since the eve of 1900 as spreadsheets count them; plans begin long after their 29/02/1900. */
function serialOf(iso: string): number {
  const { year, month, day } = dateParts(iso)
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000
}

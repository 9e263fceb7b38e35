import type { WordPackage } from '../package/open-package'
import type { XmlElement } from '../package/parse-xml'
import { child, childrenOf, numberOf, switchOf, valueOf } from '../package/xml'
import { DXA_PER_MM } from '#templates/nd30/measures'
import { limits } from '../package/limits'
import { Refusal } from '../package/refusal'
import { inlines } from './content'
import { plainText } from './plain-text'
import { paragraphLook, runLook } from './looks'
import { numberingCounter } from './numbering'
import type {
  CellPlace,
  DrawnLine,
  ReadCell,
  ReadDocument,
  ReadParagraph,
  ReadRow,
  ReadRun,
  ReadTable,
} from './read-document'
import { readSection } from './sections'
import { readStyles, type StyleLayers, type Styles } from './styles'

/** Where the walk stands. */
type Context = {
  readonly cell: CellPlace | null
  readonly inTextBox: boolean
  readonly tableLayers: StyleLayers
}

const OUTSIDE: Context = {
  cell: null,
  inTextBox: false,
  tableLayers: { paragraph: [], run: [], table: [] },
}

/** Wrappers whose content prints as if they were not there. */
const TRANSPARENT = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'mc:AlternateContent',
  'mc:Choice',
])

/** Resolves the package into what prints, in reading order. */
export function readDocument(parts: WordPackage): ReadDocument {
  const styles = readStyles(parts.styles, parts.theme)
  const reader = new Reader(styles, parts)
  const body = child(parts.document, 'w:body')
  for (const element of body?.children ?? []) reader.block(element, OUTSIDE)
  const last = child(body, 'w:sectPr')
  return {
    paragraphs: reader.paragraphs,
    tables: reader.tables,
    sections: [...reader.sectionElements, ...(last ? [last] : [])].map((element, index, all) =>
      readSection(all.slice(0, index + 1), parts.related, styles),
    ),
  }
}

class Reader {
  readonly paragraphs: ReadParagraph[] = []
  readonly tables: ReadTable[] = []
  readonly sectionElements: XmlElement[] = []
  private characters = 0
  private readonly styles: Styles
  private readonly count: ReturnType<typeof numberingCounter>

  constructor(styles: Styles, parts: WordPackage) {
    this.styles = styles
    this.count = numberingCounter(parts.numbering)
  }

  block(element: XmlElement, context: Context): void {
    if (element.name === 'w:p') this.paragraph(element, context)
    else if (element.name === 'w:tbl') this.table(element, context)
    else if (TRANSPARENT.has(element.name)) {
      for (const each of element.children) this.block(each, context)
    }
  }

  private paragraph(element: XmlElement, context: Context): void {
    const properties = child(element, 'w:pPr')
    const style = valueOf(properties, 'w:pStyle') ?? this.styles.defaultParagraphStyle
    const layers = this.styles.layersOf(style)
    const direct = properties ? [properties] : []
    const numbered = this.numbered([...layers.paragraph, ...direct])
    const base = [...this.styles.defaults.run, ...context.tableLayers.run]
    const runs: ReadRun[] = []
    const lines: DrawnLine[] = []
    const boxes: XmlElement[] = []
    for (const inline of inlines(element)) {
      if (inline.kind === 'line') lines.push(inline.line)
      else if (inline.kind === 'box') boxes.push(inline.content)
      else if (inline.kind === 'text') {
        const characterStyle = valueOf(inline.properties, 'w:rStyle')
        const look = runLook(
          {
            base,
            paragraphStyle: layers.run,
            characterStyle: characterStyle ? this.styles.layersOf(characterStyle).run : [],
            direct: inline.properties ? [inline.properties] : [],
          },
          this.styles,
        )
        runs.push({ text: inline.text, look })
      }
    }
    const label = numbered?.label ?? ''
    const own = runs.map((run) => run.text).join('')
    const text = label === '' ? own : `${label} ${own}`
    this.characters += text.length
    if (this.characters > limits.characters || this.paragraphs.length >= limits.paragraphs) {
      throw new Refusal('tooLong')
    }
    this.paragraphs.push({
      index: this.paragraphs.length,
      style,
      label,
      runs,
      text,
      plain: plainText(text),
      look: paragraphLook([
        ...this.styles.defaults.paragraph,
        ...context.tableLayers.paragraph,
        ...layers.paragraph,
        ...(numbered?.paragraph ? [numbered.paragraph] : []),
        ...direct,
      ]),
      lines,
      section: this.sectionElements.length,
      cell: context.cell,
      inTextBox: context.inTextBox,
    })
    for (const box of boxes) {
      for (const each of box.children) this.block(each, { ...context, inTextBox: true })
    }
    const section = child(properties, 'w:sectPr')
    if (section && context.cell === null && !context.inTextBox) this.sectionElements.push(section)
  }

  private numbered(layers: readonly XmlElement[]) {
    const found = layers.map((layer) => child(layer, 'w:numPr')).filter((each) => each !== null)
    const numId = found.map((each) => valueOf(each, 'w:numId')).findLast((id) => id !== undefined)
    const level = found
      .map((each) => numberOf(child(each, 'w:ilvl'), 'w:val'))
      .findLast((value) => value !== undefined)
    return numId === undefined || numId === '0' ? null : this.count(numId, level ?? 0)
  }

  private table(element: XmlElement, context: Context): void {
    const properties = child(element, 'w:tblPr')
    const layers = this.styles.layersOf(valueOf(properties, 'w:tblStyle') ?? 'TableNormal')
    const index = this.tables.length
    const table: { index: number; rows: ReadRow[]; hasBorders: boolean } = {
      index,
      rows: [],
      hasBorders: hasBorders([...layers.table, ...(properties ? [properties] : [])]),
    }
    this.tables.push(table)
    const grid = childrenOf(child(element, 'w:tblGrid'), 'w:gridCol').map(
      (column) => (numberOf(column, 'w:w') ?? 0) / DXA_PER_MM,
    )
    for (const row of unwrapped(element, 'w:tr')) {
      const isHeader = switchOf(child(row, 'w:trPr'), 'w:tblHeader') ?? false
      const cells: ReadCell[] = []
      let column = numberOf(child(child(row, 'w:trPr'), 'w:gridBefore'), 'w:val') ?? 0
      for (const cell of unwrapped(row, 'w:tc')) {
        const cellProperties = child(cell, 'w:tcPr')
        const span = numberOf(child(cellProperties, 'w:gridSpan'), 'w:val') ?? 1
        const first = this.paragraphs.length
        const inside = {
          ...context,
          cell: context.cell ?? { table: index, row: table.rows.length, column },
          tableLayers: layers,
        }
        for (const each of cell.children) this.block(each, inside)
        if (drawsBorder(child(cellProperties, 'w:tcBorders'))) table.hasBorders = true
        const merge = child(cellProperties, 'w:vMerge')
        const width = grid.slice(column, column + span).reduce((sum, each) => sum + each, 0)
        cells.push({
          paragraphs: this.paragraphs.slice(first).map((paragraph) => paragraph.index),
          span,
          column,
          isContinued: merge !== null && merge.attributes['w:val'] !== 'restart',
          widthMm: width > 0 ? width : null,
          paddingMm: paddingOf([
            ...layers.table.map((layer) => child(layer, 'w:tblCellMar')),
            child(properties, 'w:tblCellMar'),
            child(cellProperties, 'w:tcMar'),
          ]),
        })
        column += Math.max(1, span)
      }
      table.rows.push({ isHeader, cells })
    }
  }
}

/** What Word leaves at each side of a cell when nobody says. */
const USUAL_PADDING_DXA = 108

/** @param margins those of the style, the table and the cell, weakest first */
function paddingOf(margins: readonly (XmlElement | null)[]): number {
  const side = (...names: readonly string[]) =>
    margins
      .flatMap((each) => names.map((name) => numberOf(child(each, name), 'w:w')))
      .findLast((value) => value !== undefined) ?? USUAL_PADDING_DXA
  return (side('w:left', 'w:start') + side('w:right', 'w:end')) / DXA_PER_MM
}

/** Rows or cells, also those inside content controls and tracked insertions. */
function unwrapped(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((each) =>
    each.name === name ? [each] : TRANSPARENT.has(each.name) ? unwrapped(each, name) : [],
  )
}

function hasBorders(layers: readonly XmlElement[]): boolean {
  return drawsBorder(
    layers.map((layer) => child(layer, 'w:tblBorders')).findLast((borders) => borders !== null) ??
      null,
  )
}

const drawsBorder = (borders: XmlElement | null): boolean =>
  borders?.children.some((side) => !['none', 'nil'].includes(side.attributes['w:val'] ?? 'none')) ??
  false

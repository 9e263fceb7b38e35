import type { XmlElement } from '../package/parse-xml'
import { child, numberOf } from '../package/xml'
import type { DrawnLine } from './read-document'

/** What stands inside a paragraph, flat and in order. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly properties: XmlElement | null }
  | { readonly kind: 'field'; readonly instruction: string; readonly properties: XmlElement | null }
  | { readonly kind: 'line'; readonly line: DrawnLine }
  | { readonly kind: 'box'; readonly content: XmlElement }

const MM_PER_EMU = 1 / 36_000
/** A drawn shape lower than this is a line. */
const LINE_HEIGHT_EMU = 40_000

/** Deleted text, and what is offered to programs older than any in use, does not print. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:pPr', 'w:rPr', 'w:sectPr'])

export function inlines(paragraph: XmlElement): readonly Inline[] {
  const found: Inline[] = []
  // Between begin and separate a complex field holds its instruction.
  const field = { depth: 0, isInstruction: false, instruction: '' }
  const visit = (element: XmlElement, properties: XmlElement | null): void => {
    if (SKIPPED.has(element.name)) return
    switch (element.name) {
      case 'w:r': {
        const own = child(element, 'w:rPr')
        if (child(own, 'w:vanish') || child(own, 'w:webHidden')) return
        for (const each of element.children) visit(each, own)
        return
      }
      case 'w:t':
        if (!field.isInstruction) found.push({ kind: 'text', text: element.text, properties })
        return
      case 'w:tab':
      case 'w:ptab':
        found.push({ kind: 'text', text: '\t', properties })
        return
      case 'w:br':
      case 'w:cr':
        found.push({ kind: 'text', text: '\n', properties })
        return
      case 'w:noBreakHyphen':
        found.push({ kind: 'text', text: '-', properties })
        return
      case 'w:softHyphen':
        // Nothing to see in Unicode; the letter “ư” in the fonts of TCVN3.
        found.push({ kind: 'text', text: '\u00ad', properties })
        return
      case 'w:fldSimple':
        found.push({ kind: 'field', instruction: element.attributes['w:instr'] ?? '', properties })
        break
      case 'w:fldChar':
        fieldMark(element.attributes['w:fldCharType'] ?? '', field, (instruction) =>
          found.push({ kind: 'field', instruction, properties }),
        )
        return
      case 'w:instrText':
        field.instruction += element.text
        return
      case 'w:drawing':
        drawingLine(element, found)
        break
      case 'v:line':
        found.push({ kind: 'line', line: { lengthMm: vmlLength(element) } })
        break
      case 'v:shape':
      case 'v:rect':
        vmlShape(element, found)
        break
      case 'w:txbxContent':
        found.push({ kind: 'box', content: element })
        return
      default:
    }
    for (const each of element.children) visit(each, properties)
  }
  for (const each of paragraph.children) visit(each, null)
  return found
}

function fieldMark(
  type: string,
  field: { depth: number; isInstruction: boolean; instruction: string },
  report: (instruction: string) => void,
): void {
  if (type === 'begin') {
    field.depth += 1
    field.isInstruction = true
    field.instruction = ''
  } else if (type === 'separate') {
    if (field.isInstruction) report(field.instruction)
    field.isInstruction = false
  } else if (type === 'end') {
    if (field.isInstruction) report(field.instruction)
    field.isInstruction = false
    field.depth = Math.max(0, field.depth - 1)
  }
}

/** A DrawingML line, or a picture as flat as one. */
function drawingLine(drawing: XmlElement, found: Inline[]): void {
  const anchor = child(drawing, 'wp:anchor') ?? child(drawing, 'wp:inline')
  const extent = child(anchor, 'wp:extent')
  const width = numberOf(extent, 'cx') ?? 0
  const height = numberOf(extent, 'cy') ?? 0
  if (width > 0 && height <= LINE_HEIGHT_EMU) {
    found.push({ kind: 'line', line: { lengthMm: width * MM_PER_EMU } })
  }
}

/** A VML connector drawn as a shape has a width and next to no height. */
function vmlShape(shape: XmlElement, found: Inline[]): void {
  const style = shape.attributes['style'] ?? ''
  const width = styleLength(style, 'width')
  const height = styleLength(style, 'height')
  if (width !== null && height !== null && width > 0 && height < 1.2) {
    found.push({ kind: 'line', line: { lengthMm: width } })
  }
}

function vmlLength(line: XmlElement): number {
  const from = point(line.attributes['from'])
  const to = point(line.attributes['to'])
  if (from !== null && to !== null) return Math.abs(to - from)
  return styleLength(line.attributes['style'] ?? '', 'width') ?? 0
}

const point = (text: string | undefined): number | null =>
  text === undefined ? null : lengthMm(text.split(',')[0] ?? '')

function styleLength(style: string, name: string): number | null {
  const value = style
    .split(';')
    .map((part) => part.split(':'))
    .find(([key]) => key?.trim() === name)?.[1]
  return value === undefined ? null : lengthMm(value)
}

const MM_PER_UNIT: Readonly<Record<string, number>> = {
  pt: 25.4 / 72,
  in: 25.4,
  cm: 10,
  mm: 1,
  px: 25.4 / 96,
  '': 25.4 / 96,
}

function lengthMm(text: string): number | null {
  const parts = /^\s*(-?\d{0,9}(?:\.\d{1,9})?)\s*([a-z]{0,2})\s*$/.exec(text)
  const unit = MM_PER_UNIT[parts?.[2] ?? '?']
  return !parts || parts[1] === '' || unit === undefined ? null : Number(parts[1]) * unit
}

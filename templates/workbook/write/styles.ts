import { cellLooks, type CellLook } from './sheet'

/** Looks of cells: Times New Roman throughout, thin lines around what is in the table. */

const FONT = 'Times New Roman'
const font = (size: number, marks: string) =>
  `<font>${marks}<sz val="${size}"/><name val="${FONT}"/><family val="1"/></font>`

const FONTS = [font(12, ''), font(12, '<b/>'), font(14, '<b/>'), font(12, '<i/>')] as const
type FontIndex = 0 | 1 | 2 | 3

const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`,
]

const WHOLE_NUMBER = 3
const DAY = 164

type Look = {
  readonly font: FontIndex
  readonly isBoxed: boolean
  readonly across: 'general' | 'left' | 'center' | 'right'
  readonly format: number
}

const looks: Readonly<Record<CellLook, Look>> = {
  bare: { font: 0, isBoxed: false, across: 'general', format: 0 },
  title: { font: 2, isBoxed: false, across: 'center', format: 0 },
  subtitle: { font: 3, isBoxed: false, across: 'center', format: 0 },
  unitOfMoney: { font: 3, isBoxed: false, across: 'right', format: 0 },
  heading: { font: 1, isBoxed: true, across: 'center', format: 0 },
  text: { font: 0, isBoxed: true, across: 'left', format: 0 },
  centred: { font: 0, isBoxed: true, across: 'center', format: 0 },
  figure: { font: 0, isBoxed: true, across: 'right', format: WHOLE_NUMBER },
  date: { font: 0, isBoxed: true, across: 'center', format: DAY },
  strongText: { font: 1, isBoxed: true, across: 'left', format: 0 },
  strongCentred: { font: 1, isBoxed: true, across: 'center', format: 0 },
  strongFigure: { font: 1, isBoxed: true, across: 'right', format: WHOLE_NUMBER },
}

export const styleOf = (look: CellLook): number => cellLooks.indexOf(look)

export function stylesPart(): string {
  const xfs = cellLooks.map((name) => {
    const { font: index, isBoxed, across, format } = looks[name]
    const upright = isBoxed && name !== 'heading' ? 'top' : 'center'
    return `<xf numFmtId="${format}" fontId="${index}" fillId="0" borderId="${isBoxed ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${across}" vertical="${upright}" indent="${across === 'right' ? 1 : 0}" wrapText="${across === 'right' ? 0 : 1}"/></xf>`
  })
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="1"><numFmt numFmtId="${DAY}" formatCode="dd/mm/yyyy"/></numFmts>`,
    `<fonts count="${FONTS.length}">${FONTS.join('')}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="${BORDERS.length}">${BORDERS.join('')}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('')
}

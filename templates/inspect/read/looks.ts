import type { XmlElement } from '../package/parse-xml'
import { child, numberOf, switchOf, valueOf } from '../package/xml'
import { DXA_PER_MM } from '#templates/nd30/measures'
import type { Align, Look, ParagraphLook } from './read-document'
import type { Styles } from './styles'

/** Properties in layers, weakest first, folded into what prints. */

/** Word's own size when nobody names one. */
const DEFAULT_SIZE_PT = 10

/** The last layer that says something wins. */
function last<T>(
  layers: readonly XmlElement[],
  read: (layer: XmlElement) => T | undefined,
): T | undefined {
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const layer = layers[index]
    const value = layer ? read(layer) : undefined
    if (value !== undefined) return value
  }
  return undefined
}

export type RunLayers = {
  /** Document defaults and table style. */
  readonly base: readonly XmlElement[]
  readonly paragraphStyle: readonly XmlElement[]
  readonly characterStyle: readonly XmlElement[]
  readonly direct: readonly XmlElement[]
}

export function runLook(layers: RunLayers, styles: Styles): Look {
  const all = [...layers.base, ...layers.paragraphStyle, ...layers.characterStyle, ...layers.direct]
  const halfPoints = last(all, (layer) => numberOf(child(layer, 'w:sz'), 'w:val'))
  const underline = last(all, (layer) => valueOf(layer, 'w:u'))
  const colour = last(all, (layer) => valueOf(layer, 'w:color'))
  return {
    ascii: font(all, 'w:ascii', 'w:asciiTheme', styles),
    other: font(all, 'w:hAnsi', 'w:hAnsiTheme', styles),
    sizePt: halfPoints === undefined ? DEFAULT_SIZE_PT : halfPoints / 2,
    bold: toggle(layers, 'w:b'),
    italic: toggle(layers, 'w:i'),
    caps: toggle(layers, 'w:caps'),
    underline: underline !== undefined && underline !== 'none',
    colour: colour === undefined || !/^[0-9a-f]{6}$/i.test(colour) ? null : colour.toUpperCase(),
  }
}

/** A theme's font overrules a named one in the same layer. */
function font(
  layers: readonly XmlElement[],
  name: string,
  theme: string,
  styles: Styles,
): string | null {
  const found = last(layers, (layer) => {
    const fonts = child(layer, 'w:rFonts')
    const slot = fonts?.attributes[theme]
    if (slot !== undefined) return { font: styles.themeFont(slot) }
    const named = fonts?.attributes[name]
    return named === undefined ? undefined : { font: named }
  })
  return found ? found.font : 'Times New Roman'
}

/** Switches of the paragraph's and the character's style cancel each other; a direct one decides. */
function toggle(layers: RunLayers, name: string): boolean {
  const of = (list: readonly XmlElement[]) => last(list, (layer) => switchOf(layer, name))
  const direct = of(layers.direct)
  if (direct !== undefined) return direct
  const base = of(layers.base) ?? false
  const paragraph = of(layers.paragraphStyle)
  const character = of(layers.characterStyle)
  if (paragraph === undefined && character === undefined) return base
  return (paragraph ?? false) !== (character ?? false)
}

const mm = (dxa: number) => dxa / DXA_PER_MM

export function paragraphLook(layers: readonly XmlElement[]): ParagraphLook {
  const spacing = (attribute: string) =>
    last(layers, (layer) => numberOf(child(layer, 'w:spacing'), attribute))
  const isAutomatic = (attribute: string) =>
    last(layers, (layer) => child(layer, 'w:spacing')?.attributes[attribute])
  const indent = (...names: readonly string[]) =>
    last(layers, (layer) => {
      const found = child(layer, 'w:ind')
      return names.map((name) => numberOf(found, name)).find((value) => value !== undefined)
    }) ?? 0
  // Space that Word computes as a web page would: 14 points.
  const space = (attribute: string, auto: string) =>
    ['1', 'true', 'on'].includes(isAutomatic(auto) ?? '') ? 280 : (spacing(attribute) ?? 0)
  return {
    align: alignOf(last(layers, (layer) => valueOf(layer, 'w:jc'))),
    leftMm: mm(indent('w:left', 'w:start')),
    rightMm: mm(indent('w:right', 'w:end')),
    firstLineMm: mm(firstLine(layers)),
    beforePt: space('w:before', 'w:beforeAutospacing') / 20,
    afterPt: space('w:after', 'w:afterAutospacing') / 20,
    line: lineOf(
      spacing('w:line') ?? 240,
      last(layers, (layer) => child(layer, 'w:spacing')?.attributes['w:lineRule']),
    ),
    contextual: last(layers, (layer) => switchOf(layer, 'w:contextualSpacing')) ?? false,
    borderTop: hasBorder(layers, 'w:top'),
    borderBottom: hasBorder(layers, 'w:bottom'),
  }
}

/** Hanging is stronger than a first line in the same layer. */
function firstLine(layers: readonly XmlElement[]): number {
  return (
    last(layers, (layer) => {
      const indent = child(layer, 'w:ind')
      const hanging = numberOf(indent, 'w:hanging')
      return hanging === undefined ? numberOf(indent, 'w:firstLine') : -hanging
    }) ?? 0
  )
}

function lineOf(value: number, rule: string | undefined): ParagraphLook['line'] {
  if (rule === 'exact' || rule === 'atLeast') return { rule, value: value / 20 }
  return { rule: 'auto', value: value / 240 }
}

function alignOf(value: string | undefined): Align {
  switch (value) {
    case 'center':
      return 'center'
    case 'right':
    case 'end':
      return 'right'
    case 'both':
    case 'distribute':
      return 'both'
    case undefined:
    default:
      return 'left'
  }
}

function hasBorder(layers: readonly XmlElement[], side: string): boolean {
  const value = last(layers, (layer) => valueOf(child(layer, 'w:pBdr'), side))
  return value !== undefined && value !== 'none' && value !== 'nil'
}

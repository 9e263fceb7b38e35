import type { XmlElement } from '../package/parse-xml'
import { child, childrenOf, descendants, valueOf } from '../package/xml'

/** Property elements, weakest first, of a style and those it is based on. */
export type StyleLayers = {
  readonly paragraph: readonly XmlElement[]
  readonly run: readonly XmlElement[]
  readonly table: readonly XmlElement[]
}

export type Styles = {
  readonly defaults: StyleLayers
  readonly layersOf: (id: string) => StyleLayers
  readonly defaultParagraphStyle: string
  /** Font of a theme slot such as `minorHAnsi`. */
  readonly themeFont: (slot: string) => string | null
}

const NO_LAYERS: StyleLayers = { paragraph: [], run: [], table: [] }
/** Deeper chains are loops or mischief. */
const LONGEST_CHAIN = 20

const some = (element: XmlElement | null): readonly XmlElement[] => (element ? [element] : [])

export function readStyles(styles: XmlElement | null, theme: XmlElement | null): Styles {
  const byId = new Map(
    childrenOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  const isDefault = (style: XmlElement) =>
    style.attributes['w:type'] === 'paragraph' &&
    ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')
  const defaults = child(styles, 'w:docDefaults')
  const known = new Map<string, StyleLayers>()
  return {
    defaults: {
      paragraph: some(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
      run: some(child(child(defaults, 'w:rPrDefault'), 'w:rPr')),
      table: [],
    },
    layersOf: (id) => {
      const layers = known.get(id) ?? chain(byId, id)
      known.set(id, layers)
      return layers
    },
    defaultParagraphStyle: [...byId.values()].find(isDefault)?.attributes['w:styleId'] ?? 'Normal',
    themeFont: themeFonts(theme),
  }
}

function chain(byId: ReadonlyMap<string, XmlElement>, id: string): StyleLayers {
  let layers = NO_LAYERS
  let next: string | undefined = id
  for (let depth = 0; depth < LONGEST_CHAIN && next !== undefined; depth += 1) {
    const style = byId.get(next)
    if (!style) break
    layers = {
      paragraph: [...some(child(style, 'w:pPr')), ...layers.paragraph],
      run: [...some(child(style, 'w:rPr')), ...layers.run],
      table: [...some(child(style, 'w:tblPr')), ...layers.table],
    }
    next = valueOf(style, 'w:basedOn')
  }
  return layers
}

/** `majorHAnsi`, `minorEastAsia` … → the theme's Latin font; other scripts do not matter here. */
function themeFonts(theme: XmlElement | null): (slot: string) => string | null {
  const scheme = theme ? descendants(theme, 'a:fontScheme')[0] : undefined
  const latin = (name: string) =>
    child(child(scheme, name), 'a:latin')?.attributes['typeface'] ?? null
  const fonts = { major: latin('a:majorFont'), minor: latin('a:minorFont') }
  return (slot) => (slot.startsWith('major') ? fonts.major : fonts.minor)
}

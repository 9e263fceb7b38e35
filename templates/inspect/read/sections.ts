import type { XmlElement } from '../package/parse-xml'
import { child, childrenOf, descendants, numberOf, switchOf, valueOf } from '../package/xml'
import { DXA_PER_MM } from '#templates/nd30/measures'
import { inlines } from './content'
import { paragraphLook, runLook } from './looks'
import { isNumberAlone } from './page-number-text'
import type { PageNumber, ReadSection } from './read-document'
import type { Styles } from './styles'

const A4_DXA = { width: 11_906, height: 16_838 }

const mm = (dxa: number) => dxa / DXA_PER_MM

/**
 * A section as it prints.
 * @param elements its properties, last, after those of the sections before it: a header that a
 * section does not name is the previous one's.
 */
export function readSection(
  elements: readonly XmlElement[],
  related: ReadonlyMap<string, XmlElement>,
  styles: Styles,
): ReadSection {
  const own = elements.at(-1)
  const size = child(own, 'w:pgSz')
  const margins = child(own, 'w:pgMar')
  const margin = (side: string) => Math.abs(mm(numberOf(margins, `w:${side}`) ?? 1440))
  const numbers = child(own, 'w:pgNumType')
  const gutter = mm(numberOf(margins, 'w:gutter') ?? 0)
  const at = (kind: string, type: string): readonly PageNumber[] =>
    pageNumbers(partOf(elements, kind, type, related), styles)
  return {
    widthMm: mm(numberOf(size, 'w:w') ?? A4_DXA.width),
    heightMm: mm(numberOf(size, 'w:h') ?? A4_DXA.height),
    marginsMm: {
      top: margin('top'),
      right: margin('right'),
      bottom: margin('bottom'),
      left: margin('left') + gutter,
    },
    hasTitlePage: switchOf(own, 'w:titlePg') ?? false,
    numberStart: numberOf(numbers, 'w:start') ?? null,
    numberFormat: numbers?.attributes['w:fmt'] ?? 'decimal',
    numbers: {
      header: at('w:headerReference', 'default'),
      footer: at('w:footerReference', 'default'),
      firstHeader: at('w:headerReference', 'first'),
      firstFooter: at('w:footerReference', 'first'),
    },
  }
}

function partOf(
  elements: readonly XmlElement[],
  kind: string,
  type: string,
  related: ReadonlyMap<string, XmlElement>,
): XmlElement | null {
  const reference = elements
    .map((element) =>
      childrenOf(element, kind).find((each) => (each.attributes['w:type'] ?? 'default') === type),
    )
    .findLast((found) => found !== undefined)
  return related.get(reference?.attributes['r:id'] ?? '') ?? null
}

/** The paragraphs of a header or footer that print the page number. */
function pageNumbers(part: XmlElement | null, styles: Styles): readonly PageNumber[] {
  if (!part) return []
  return descendants(part, 'w:p').flatMap((paragraph) => {
    const content = inlines(paragraph)
    const field = content.find(
      (inline) => inline.kind === 'field' && /^\s*PAGE\b/i.test(inline.instruction),
    )
    if (field?.kind !== 'field') return []
    const properties = child(paragraph, 'w:pPr')
    const layers = styles.layersOf(valueOf(properties, 'w:pStyle') ?? styles.defaultParagraphStyle)
    const text = content.find((inline) => inline.kind === 'text' && /\d/.test(inline.text))
    const own = text?.kind === 'text' ? (text.properties ?? field.properties) : field.properties
    const characterStyle = valueOf(own, 'w:rStyle')
    const frame = child(properties, 'w:framePr')
    const direct = properties ? [properties] : []
    return [
      {
        align:
          frame?.attributes['w:xAlign'] === 'center'
            ? 'center'
            : paragraphLook([...styles.defaults.paragraph, ...layers.paragraph, ...direct]).align,
        isFramed:
          frame !== null ||
          content.some((inline) => inline.kind === 'text' && inline.text === '\t'),
        isAlone: isNumberAlone(
          content.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''),
        ),
        look: runLook(
          {
            base: styles.defaults.run,
            paragraphStyle: layers.run,
            characterStyle: characterStyle ? styles.layersOf(characterStyle).run : [],
            direct: own ? [own] : [],
          },
          styles,
        ),
      },
    ]
  })
}

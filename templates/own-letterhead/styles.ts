import type { Document, Element } from '@xmldom/xmldom'
import { strToU8 } from 'fflate'
import {
  childElements,
  childNamed,
  ensureChild,
  isWord,
  setAttribute,
  WORD,
} from '#templates/word-xml/elements'
import { parsedPart, serialized, type Parts } from '#templates/word-xml/parts'
import { partOf, withPart } from './relate'

/** Our styles beside those of another file: ids and names of their own, leaning on none of its. */

/** What stands before the names an officer sees in Word. */
const NAME_PREFIX = 'Kế hoạch - '
const NO_STYLES = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${WORD}"/>`

const attribute = (element: Element | null, name: string) =>
  element?.getAttributeNS(WORD, name) ?? ''

/**
 * Adds our styles to a file's.
 * @returns the parts, and what our style ids now start with
 */
export function withStyles(
  parts: Parts,
  ours: Uint8Array,
): { readonly parts: Parts; readonly prefix: string } {
  const name = partOf(parts, 'styles')
  const known = name === null ? undefined : parts[name]
  const document = parsedPart(known ?? strToU8(NO_STYLES))
  const prefix = freePrefix(document)
  for (const style of standalone(parsedPart(ours), prefix)) {
    document.documentElement?.appendChild(document.importNode(style, true))
  }
  const bytes = serialized(document)
  return name !== null && known
    ? { parts: { ...parts, [name]: bytes }, prefix: prefix.id }
    : { parts: withPart(parts, 'styles', bytes).parts, prefix: prefix.id }
}

type Prefix = { readonly id: string; readonly name: string }

/** A file that is itself a paper of ours already has these names. */
function freePrefix(document: Document): Prefix {
  const ids = stylesOf(document).map((style) => attribute(style, 'styleId'))
  for (let round = 1; ; round += 1) {
    const number = round === 1 ? '' : String(round)
    const id = `khtt${number}-`
    if (ids.every((each) => !each.startsWith(id))) {
      return { id, name: NAME_PREFIX.replace(' -', round === 1 ? ' -' : ` ${number} -`) }
    }
  }
}

const stylesOf = (document: Document): readonly Element[] =>
  document.documentElement
    ? childElements(document.documentElement).filter((each) => isWord(each, 'style'))
    : []

/** Our styles, renamed; our defaults become part of our "Normal", on which the others lean. */
function standalone(ours: Document, prefix: Prefix): readonly Element[] {
  const styles = stylesOf(ours)
  for (const style of styles) {
    if (attribute(style, 'styleId') === 'Normal') takeDefaults(style, ours)
    style.removeAttributeNS(WORD, 'default')
    setAttribute(style, 'customStyle', '1')
    setAttribute(style, 'styleId', prefix.id + attribute(style, 'styleId'))
    for (const part of childElements(style)) {
      if (isWord(part, 'name')) setAttribute(part, 'val', prefix.name + attribute(part, 'val'))
      if (['basedOn', 'next', 'link'].some((name) => isWord(part, name))) {
        setAttribute(part, 'val', prefix.id + attribute(part, 'val'))
      }
    }
  }
  return styles
}

function takeDefaults(normal: Element, ours: Document): void {
  const root = ours.documentElement
  const defaults = root && childNamed(root, 'docDefaults')
  for (const name of ['pPr', 'rPr']) {
    const outer = defaults && childNamed(defaults, `${name}Default`)
    const look = outer && childNamed(outer, name)
    if (look) normal.appendChild(look.cloneNode(true))
  }
}

/** Points the paragraphs and tables of a tree of ours to our styles under their new ids. */
export function restyle(element: Element, prefix: string): void {
  if (isWord(element, 'p')) point(element, 'pPr', 'pStyle', 'Normal', prefix)
  if (isWord(element, 'tbl')) point(element, 'tblPr', 'tblStyle', 'TableNormal', prefix)
  for (const child of childElements(element)) restyle(child, prefix)
}

function point(
  element: Element,
  properties: string,
  name: string,
  otherwise: string,
  prefix: string,
): void {
  const known = childNamed(element, properties)
  const holder = known ?? ensureChild(element, properties, [properties])
  if (!known) element.insertBefore(holder, element.firstChild)
  const style = childNamed(holder, name)
  const found = style ?? ensureChild(holder, name, [name])
  if (!style) holder.insertBefore(found, holder.firstChild)
  setAttribute(found, 'val', prefix + (style ? attribute(style, 'val') : otherwise))
}

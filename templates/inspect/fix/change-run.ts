import type { Element } from '@xmldom/xmldom'
import {
  childElements,
  childNamed,
  ensureChild,
  removeAttribute,
  removeChild,
  setAttribute,
} from '#templates/word-xml/elements'
import type { TypeChange } from './edit'
import { RUN_ORDER } from '#templates/word-xml/schema-order'

/** Sets the type of a run; what is not named stays. */
export function changeRun(run: Element, look: TypeChange): void {
  const first = childElements(run)[0] ?? null
  const known = childNamed(run, 'rPr')
  const properties = known ?? ensureChild(run, 'rPr', ['rPr'])
  if (!known) run.insertBefore(properties, first)
  const part = (name: string) => ensureChild(properties, name, RUN_ORDER)
  const toggle = (name: string, on: boolean) => {
    const element = part(name)
    if (on) removeAttribute(element, 'val')
    else setAttribute(element, 'val', '0')
  }
  if (look.font !== undefined) {
    removeChild(properties, 'rFonts')
    for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
      setAttribute(part('rFonts'), slot, look.font)
    }
  }
  if (look.bold !== undefined) toggle('b', look.bold)
  if (look.italic !== undefined) toggle('i', look.italic)
  if (look.colour === null) {
    removeChild(properties, 'color')
    setAttribute(part('color'), 'val', 'auto')
  }
  if (look.sizePt !== undefined) {
    for (const name of ['sz', 'szCs']) setAttribute(part(name), 'val', String(look.sizePt * 2))
  }
  if (look.underline === false) setAttribute(part('u'), 'val', 'none')
}

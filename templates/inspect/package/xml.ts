import type { XmlElement } from './parse-xml'

/** Looking into elements. */

export const child = (element: XmlElement | null | undefined, name: string): XmlElement | null =>
  element?.children.find((each) => each.name === name) ?? null

export const childrenOf = (
  element: XmlElement | null | undefined,
  name: string,
): readonly XmlElement[] => element?.children.filter((each) => each.name === name) ?? []

/** Attribute `w:val` of a child. */
export const valueOf = (element: XmlElement | null | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val']

/** A whole number from an attribute; undefined when it is not there or not a number. */
export function numberOf(
  element: XmlElement | null | undefined,
  attribute: string,
): number | undefined {
  const text = element?.attributes[attribute]
  if (text === undefined || !/^-?\d+(?:\.\d+)?$/.test(text)) return undefined
  const value = Number(text)
  return Number.isFinite(value) ? value : undefined
}

/** A switch such as `<w:b/>`: absent, on or off. */
export function switchOf(
  element: XmlElement | null | undefined,
  name: string,
): boolean | undefined {
  const found = child(element, name)
  if (!found) return undefined
  return !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1')
}

/** Every element of a name, at any depth. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  const visit = (each: XmlElement): void => {
    if (each.name === name) found.push(each)
    each.children.forEach(visit)
  }
  element.children.forEach(visit)
  return found
}

import type { Run, Source } from '#templates/document/official-document'
import { boundYears } from '../bind'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for markup. Control characters, which no paper prints, are left out. */
export function escapeHtml(text: string): string {
  return boundYears(text)
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/** An element with classes and nothing else; the content is markup already. */
export function element(tag: string, classes: string, content: string): string {
  return `<${tag} class="${classes}">${content}</${tag}>`
}

/** Classes of an element, those that hold. */
export function classList(...classes: readonly (string | false)[]): string {
  return classes.filter((name) => name !== false).join(' ')
}

/** Scheme of the links that lead from a printed block to the field it came from. */
export const SOURCE_SCHEME = 'khtt:'

/** `khtt:activities/a1/content`, each step of the path encoded. */
export function sourceAddress(source: Source): string {
  // Half a character, which only a damaged file holds, cannot be encoded.
  const whole = source.replace(/\p{Surrogate}/gu, '\ufffd')
  return SOURCE_SCHEME + whole.split('/').map(encodeURIComponent).join('/')
}

/** The inverse of `sourceAddress`; null when the address is not one of ours. */
export function sourceOfAddress(address: string): Source | null {
  if (!address.startsWith(SOURCE_SCHEME)) return null
  try {
    return address.slice(SOURCE_SCHEME.length).split('/').map(decodeURIComponent).join('/')
  } catch {
    return null
  }
}

/** Markup of runs; neighbours alike in look are joined. */
export function runsMarkup(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic }) => {
      const plain = escapeHtml(text)
      const slanted = italic ? `<i>${plain}</i>` : plain
      return bold ? `<b>${slanted}</b>` : slanted
    })
    .join('')
}

/** Lines of one cell or title, broken where they are told to. */
export function linesMarkup(lines: readonly string[]): string {
  return lines.map(escapeHtml).join('<br>')
}

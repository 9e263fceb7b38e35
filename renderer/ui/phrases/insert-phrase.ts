/** A field's text after a phrase went in, and where the caret stands then. */
export type Inserted = { readonly text: string; readonly caret: number }

/**
 * Puts a phrase into a list as its last line, or into running text at the caret with a space on
 * either side where one is missing.
 * @param caret where the officer left the field; null puts it at the end
 */
export function insertPhrase(
  kind: 'lines' | 'text',
  text: string,
  caret: number | null,
  phrase: string,
): Inserted {
  if (kind === 'lines') {
    const kept = text.replace(/\n+$/u, '')
    const whole = kept === '' ? phrase : `${kept}\n${phrase}`
    return { text: whole, caret: whole.length }
  }
  const at = Math.min(caret ?? text.length, text.length)
  const [before, after] = [text.slice(0, at), text.slice(at)]
  const put =
    before +
    (before === '' || /\s$/u.test(before) ? '' : ' ') +
    phrase +
    (after === '' || /^[\s.,;:!?)]/u.test(after) ? '' : ' ')
  return { text: put + after, caret: put.length }
}

/** What of a field would be kept as a phrase: what is selected, the line of the caret, or all of it. */
export function sentenceAt(
  kind: 'lines' | 'text',
  text: string,
  selection: { readonly start: number; readonly end: number } | null,
): string {
  if (selection && selection.end > selection.start) {
    return text.slice(selection.start, selection.end).trim()
  }
  if (kind === 'text') return text.trim()
  const at = Math.min(selection?.start ?? text.length, text.length)
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return text.slice(start, end === -1 ? text.length : end).trim()
}

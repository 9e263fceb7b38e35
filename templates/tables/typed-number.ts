/**
 * A number as people type it, with a decimal point. "1.500" may be a thousand and a half or one and a
 * half; only what has one reading is taken.
 */
export function unmistakable(text: string): string | null {
  if (/^\d{1,12}$/.test(text)) return text
  if (/^\d{1,3}(?:[ \u00a0]\d{3})+$/.test(text) || /^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) {
    return text.replace(/\D/g, '')
  }
  const fraction = /^(0),(\d{1,9})$|^(\d{1,9}),(\d{1,2}|\d{4,6})$/.exec(text)
  return fraction ? `${fraction[1] ?? fraction[3]}.${fraction[2] ?? fraction[4]}` : null
}

import { phrase } from '#shared/vietnamese/wording'

/** A text of at most about this many letters, cut at the end of a word. */
export function shortened(text: string, letters: number): string {
  const whole = phrase(text)
  if (whole.length <= letters) return whole
  const cut = whole.slice(0, letters + 1)
  const end = cut.lastIndexOf(' ')
  const words = end > letters / 2 ? cut.slice(0, end) : whole.slice(0, letters)
  return `${words.replace(/[\s,;:.–-]+$/u, '')}…`
}

/** A paragraph as people number it: its mark, how deep it stands, and its words. */
export type NumberedText = {
  readonly level: Level
  readonly words: string
}

/** 1 "I.", 2 "1.", 3 "1.1.", 4 "a)", 5 "-", 6 "+"; 7 has no mark. */
type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7

const MARKS: readonly (readonly [RegExp, Level])[] = [
  [/^(?:Phần\s+(?:thứ\s+)?\S{1,5}|[IVX]{1,5})\s*[.:)/-]\s*/u, 1],
  [/^[A-H]\.\s+/u, 1],
  [/^\d{1,2}(?:\.\d{1,2}){1,3}\s*[.)/]?\s+/u, 3],
  [/^(?:Điều\s+)?\d{1,2}\s*[.)/:-]\s*/u, 2],
  [/^[a-zđ]{1,2}\s*[).]\s+/u, 4],
  [/^[+]\s*/u, 6],
  [/^[-–—•*·▪■□◦●○]\s*/u, 5],
]

/** @param text plain text of a paragraph */
export function numberedText(text: string): NumberedText {
  for (const [mark, level] of MARKS) {
    const found = mark.exec(text)
    // "15.000.000 đồng" and "30/4" begin with figures, not with a number of theirs.
    const rest = found ? text.slice(found[0].length) : ''
    if (found && rest !== '' && !(level === 2 && /^\d/.test(rest))) return { level, words: rest }
  }
  return { level: 7, words: text }
}

/** The words without the mark that closes an item of a list. */
export function bare(text: string): string {
  let rest = text.trim()
  // One mark after another: a pattern would begin anew at every mark inside the text.
  while (/[;.,:]$/u.test(rest.slice(-1))) rest = rest.slice(0, rest.endsWith('./.') ? -3 : -1)
  return rest.trim()
}

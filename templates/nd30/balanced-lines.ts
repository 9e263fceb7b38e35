import { greedyLines, textWidthMm, type FontStyle } from './text-width'
import { isOneWord } from './words-together'

/**
 * Breaks a text into as few lines as fit the width, about equally long and where the sense allows it:
 * a centred title never ends in one lonely word. Where so few lines would break a word in the middle,
 * a line or two more are taken if they spare that. A single word wider than the line stands on its own.
 */
export function balancedLines(
  text: string,
  style: FontStyle,
  sizePt: number,
  widthMm: number,
): readonly string[] {
  const parts = unbrokenParts(text)
  if (parts.length === 0) return []
  const fewest = greedyLines(parts, style, sizePt, widthMm)
  if (fewest.length === 1) return fewest
  const widths = parts.map((part) => textWidthMm(part, style, sizePt))
  const spaceMm = textWidthMm(' ', style, sizePt)
  const setOn = (lineCount: number): readonly number[] =>
    cheapestStarts({ parts, widths, spaceMm, widthMm, lineCount })
  let best = setOn(fewest.length)
  for (let more = 1; more <= MOST_MORE_LINES && wordsBroken(parts, best) > 0; more += 1) {
    const starts = setOn(fewest.length + more)
    if (starts.length > 0 && wordsBroken(parts, starts) < wordsBroken(parts, best)) best = starts
  }
  return best.map((start, line) => parts.slice(start, best[line + 1]).join(' '))
}

/** Lines more than needed that may be taken to break no word. */
const MOST_MORE_LINES = 2

/** How many words stand half on one line and half on the next. */
const wordsBroken = (parts: readonly string[], starts: readonly number[]): number =>
  starts.filter((start) => start > 0 && isOneWord(parts[start - 1] ?? '', parts[start] ?? ''))
    .length

type Setting = {
  readonly parts: readonly string[]
  /** Of each part, in millimetres. */
  readonly widths: readonly number[]
  readonly spaceMm: number
  readonly widthMm: number
  readonly lineCount: number
}

type Broken = { readonly starts: readonly number[]; readonly cost: number }

/** With which part each line begins when all parts are set on so many lines at the least cost. */
function cheapestStarts({ parts, widths, spaceMm, widthMm, lineCount }: Setting) {
  const whole = widths.reduce((sum, width) => sum + width + spaceMm, -spaceMm)
  const ideal = whole / lineCount
  // The cheapest way to set the parts up to each place, line after line.
  let upTo: readonly (Broken | null)[] = [{ starts: [], cost: 0 }, ...parts.map(() => null)]
  for (let line = 0; line < lineCount; line += 1) {
    upTo = upTo.map((_, end) => {
      let best: Broken | null = null
      let width = -spaceMm
      for (let start = end - 1; start >= 0; start -= 1) {
        width += (widths[start] ?? 0) + spaceMm
        if (width > widthMm && start < end - 1) break
        const before = upTo[start]
        if (!before) continue
        const cost =
          before.cost +
          ((width - ideal) / ideal) ** 2 +
          (start === 0 ? 0 : costOfBreak(parts[start - 1] ?? '', parts[start] ?? ''))
        if (best === null || cost < best.cost) best = { starts: [...before.starts, start], cost }
      }
      return best
    })
  }
  return upTo.at(-1)?.starts ?? []
}

/** Words a new thought begins with; "xã hội" is no place. */
const OPENS =
  /^(?:và|hoặc|về|của|với|tại|trên|theo|cho|năm|ngày|giai đoạn|thuộc|phường|xã(?! hội)|tỉnh|thành phố|đặc khu)(?=\s|$)/iu
const BAD_BREAK = 0.8
const PLAIN_BREAK = 0.35
const BREAK_IN_A_LIST = 0.1

/** How much a break between two parts disturbs the reader. */
function costOfBreak(before: string, after: string): number {
  if (before === '-' || after === '-' || isOneWord(before, after)) return BAD_BREAK
  if (OPENS.test(after)) return 0
  return /[,;:]$/u.test(before) ? BREAK_IN_A_LIST : PLAIN_BREAK
}

/** Parts in two words that are never broken. */
const PAIRS = /(?<=^|\s)(giai|thành|đặc|xã) (đoạn|phố|khu|hội)(?=\s|$)/giu
/** Holds a pair together while a text is cut at its spaces. */
const JOINT = '\u2060'

/**
 * Words, a number staying with the word that names it, "số 15/QĐ-UBND", and a date in one piece:
 * "ngày 08 tháng 01 năm 2027".
 */
function unbrokenParts(text: string): readonly string[] {
  const parts: string[] = []
  for (const word of text.replace(PAIRS, `$1${JOINT}$2`).split(/[ \t\n]+/)) {
    const last = parts.at(-1)
    if (last !== undefined && /(?:^|\s)(?:ngày|tháng|năm|số)$/iu.test(last) && /^\d/.test(word)) {
      parts[parts.length - 1] = `${last} ${word}`
    } else if (
      last !== undefined &&
      /(?:^|\s)ngày \d+(?: tháng \d+)?$/iu.test(last) &&
      /^(?:tháng|năm)$/iu.test(word)
    ) {
      parts[parts.length - 1] = `${last} ${word}`
    } else if (word !== '') {
      parts.push(word)
    }
  }
  return parts.map((part) => part.replaceAll(JOINT, ' '))
}

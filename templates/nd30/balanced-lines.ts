import { greedyLines, textWidthMm, type FontStyle } from './text-width'

/**
 * Breaks a text into as few lines as fit the width, about equally long and where the sense allows it:
 * a centred title never ends in one lonely word, nor breaks in the middle of a name when there is a
 * better place. A single word wider than the line stands on a line of its own.
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
  const starts = cheapestStarts({ parts, widths, spaceMm, widthMm, lineCount: fewest.length })
  return starts.map((start, line) => parts.slice(start, starts[line + 1]).join(' '))
}

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
/** Pairs of words of agency names and titles that name one thing. */
const NAMES =
  'ủy ban|uỷ ban|nhân dân|hội đồng|trung tâm|văn phòng|văn hóa|xã hội|thể thao|du lịch|thông tin|truyền thông|' +
  'chính sách|giáo dục|đào tạo|kinh tế|hạ tầng|đô thị|phục vụ|hành chính|cung ứng|dịch vụ|sự nghiệp|khoa học|' +
  'công nghệ|chuyển đổi|pháp luật|kế hoạch|thực hiện|triển khai|công tác|nhân sự|phát ngôn|trưởng phòng|giám đốc|chủ tịch'
const NAME = new RegExp(`(?<=^|\\s)(?:${NAMES})$`, 'iu')
const BAD_BREAK = 0.8
const PLAIN_BREAK = 0.35
const BREAK_IN_A_LIST = 0.1

/** How much a break between two parts disturbs the reader. */
function costOfBreak(before: string, after: string): number {
  const across = `${before} ${after}`.replace(/[,;:.]+$/u, '')
  if (before === '-' || after === '-' || NAME.test(across)) return BAD_BREAK
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

import { readNumberWords } from '#shared/vietnamese/number-words'
import { formatWhole, moneyInWords, readWhole } from '#shared/vietnamese/numbers'
import { foldForSearch } from '#shared/vietnamese/search'
import type { Claim } from './claim'
import type { PlanFigures } from './facts'

/** Sums of money in prose: "214.500.000 đồng (Hai trăm mười bốn triệu …)", "214,5 triệu đồng". */

const FIGURE = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ \u00a0]\d{3})+|\d{4,}|\d+(?:,\d{1,3})?\s*(?:nghìn|ngàn|triệu|tỷ|tỉ)`
const SUM = new RegExp(
  String.raw`(?<![\d.,/\p{L}-])(?<figure>${FIGURE})\s*(?:đồng|đ|vnđ|vnd)(?![\p{L}\d])(?!\s*\/)(?<words>\s*\((?<lead>(?:viết )?bằng chữ\s*:?\s*)?(?<inWords>[^()\n]{2,200})\))?`,
  'giu',
)

/** What makes a sum the plan's own total. */
const TOTAL =
  /tổng (?:kinh phí|dự toán|số (?:tiền|kinh phí)|mức|nhu cầu|cộng|nguồn)|(?:kinh phí|dự toán) (?:thực hiện|dự kiến|để thực hiện|của kế hoạch|là|năm)/iu
/** Another year's money, or a rate, is not ours to compute. */
const OTHERS =
  /năm trước|cùng kỳ|so với|năm (?<year>20\d{2})|mức (?:chi|hỗ trợ|phạt|thu|đóng)|định mức|đơn giá|mỗi /giu

/** Every sum of a text that the estimate computes too, right or wrong, and words that say another number. */
export function sumsIn(text: string, figures: PlanFigures): readonly Claim[] {
  let after = 0
  return [...text.matchAll(SUM)].flatMap((match) => {
    const { figure = '', words = '', lead = '', inWords = '' } = match.groups ?? {}
    const start = match.index
    const end = start + match[0].length
    const clause = text.slice(Math.max(after, sentenceStart(text, start)), start)
    after = end
    const written = readWhole(figure.replaceAll('\u00a0', ' '))
    if (written === null) return []
    const amount = BigInt(written)
    const wanted = wantedBy(clause, figures)
    const said = words === '' ? null : readNumberWords(inWords)
    if (wanted === null && (said === null || said === amount)) return []
    const right = wanted?.total ?? amount
    const agrees = right === amount && (said === null || said === amount)
    const expected = agrees ? match[0] : asWritten(right, said === null ? null : lead, words)
    return [
      {
        kind: right === amount ? 'words' : 'sum',
        start,
        end,
        text: match[0],
        expected,
        why: whyOf(right, amount, wanted?.name ?? null),
      },
    ]
  })
}

/** The sum as the papers write it, with its words where the text had some. */
function asWritten(amount: bigint, lead: string | null, words: string): string {
  const figure = `${formatWhole(amount)} đồng`
  // A bracket that is no number says something else, and stays.
  return lead === null ? figure + words : `${figure} (${lead}${moneyInWords(amount)})`
}

function whyOf(right: bigint, amount: bigint, name: string | null): string {
  if (right === amount) {
    return `Số bằng chữ khác số bằng số. ${formatWhole(amount)} đồng đọc là “${moneyInWords(amount)}”.`
  }
  const what = name === null ? 'Tổng dự toán' : `Dự toán của “${name}”`
  return `${what} là ${formatWhole(right)} đồng (${moneyInWords(right)}).`
}

type Wanted = { readonly name: string | null; readonly total: bigint }

/** The sum of the estimate a clause speaks of: a source, heading or quarter it names, or the total. */
function wantedBy(clause: string, figures: PlanFigures): Wanted | null {
  const ownYear = String(figures.year)
  if ([...clause.matchAll(OTHERS)].some(({ groups }) => groups?.['year'] !== ownYear)) return null
  const folded = ` ${foldForSearch(clause)} `
  // One word alone, as "Khác", names nothing in prose.
  const named = figures.parts.filter(
    ({ name }) => name.includes(' ') && folded.includes(` ${foldForSearch(name)} `),
  )
  // "Quý I" is also the beginning of "Quý II"; the longest name is the one meant.
  const [longest] = named.toSorted((a, b) => b.name.length - a.name.length)
  if (longest) return longest.total === null ? null : { name: longest.name, total: longest.total }
  if (!TOTAL.test(clause) || figures.total === null) return null
  return { name: null, total: figures.total }
}

/** Where the sentence of a place begins; a dot between digits ends none. */
function sentenceStart(text: string, at: number): number {
  const before = text.slice(0, at)
  const ends = [...before.matchAll(/[;\n]|\.\s/gu)]
  const last = ends.at(-1)
  return last ? last.index + last[0].length : 0
}

import { paddedCount } from '#shared/vietnamese/numbering'
import { readNumberWords } from '#shared/vietnamese/number-words'
import { moneyInWords } from '#shared/vietnamese/numbers'
import type { Claim, Place } from './claim'
import type { Counted, PlanFigures } from './facts'

/** Counts in prose: "10 chính sách trọng tâm", "56 hoạt động". */

const NOUNS: readonly { readonly noun: string; readonly counted: Counted }[] = [
  { noun: 'chính sách', counted: 'policies' },
  { noun: 'hoạt động truyền thông', counted: 'activities' },
  { noun: 'hoạt động', counted: 'activities' },
  { noun: 'kênh truyền thông', counted: 'channels' },
  { noun: 'kênh', counted: 'channels' },
  { noun: 'mục tiêu cụ thể', counted: 'objectives' },
  { noun: 'mục tiêu', counted: 'objectives' },
  { noun: 'khoản chi', counted: 'budgetLines' },
  { noun: 'dòng chi', counted: 'budgetLines' },
]

const COUNT = new RegExp(
  String.raw`(?<![\d.,/\p{L}-])(?<figure>\d{1,3})(?<words>\s*\((?<inWords>[\p{L} ]{2,40})\))?\s+(?<noun>${NOUNS.map(({ noun }) => noun).join('|')})(?![\p{L}\d])`,
  'giu',
)

/** What makes a count one of a part, a bound or another year. */
const PART =
  /(?:ít nhất|tối thiểu|tối đa|hơn|trên|dưới|khoảng|mỗi|từng|thêm|bổ sung|còn|trong đó(?: có)?|riêng|\d\s*[-–]|đến|từ)\s*$/iu
/** The count ends its phrase. */
const END = /^\s*(?:[.;:,)]|$|\n|và\s+\d)/u
/** The count is of all there are. */
const WHOLE =
  /^\s+(?:trọng tâm|trong (?:năm|kế hoạch|danh mục)|năm (?<year>20\d{2})|nêu (?:tại|trong|trên)|thuộc kế hoạch|của kế hoạch|theo kế hoạch|được truyền thông)(?![\p{L}])/iu
const MAJOR = /^\s+(?:được xác định )?(?:đều )?(?:có )?tác động lớn/iu

const NAMES: Record<Counted, string> = {
  policies: 'chính sách trong năm',
  majorPolicies: 'chính sách có tác động lớn',
  activities: 'hoạt động',
  channels: 'kênh truyền thông',
  objectives: 'mục tiêu',
  budgetLines: 'dòng chi',
}

/** Every count of a text that the plan's lists give too, right or wrong. */
export function countsIn({ text, scope }: Place, figures: PlanFigures): readonly Claim[] {
  return [...text.matchAll(COUNT)].flatMap((match) => {
    const { figure = '', words = '', inWords = '', noun = '' } = match.groups ?? {}
    const counted = countedBy(noun, text.slice(match.index + match[0].length), figures.year, scope)
    const said = words === '' ? null : readNumberWords(inWords)
    const number = Number(figure)
    if (PART.test(text.slice(0, match.index))) return []
    const right = counted === null ? number : figures.counts[counted]
    const isClear = said === null || said === BigInt(right)
    if (counted === null && isClear) return []
    // A list nobody has filled says nothing of what is written about it.
    if (right === 0) return []
    const start = match.index
    const written = `${figure}${words}`
    const isRight = right === number && isClear
    return [
      {
        kind: 'count',
        start,
        end: start + written.length,
        text: written,
        expected: isRight ? written : expectedCount(figure, right, said === null ? words : null),
        why:
          counted === null
            ? `Số bằng chữ trong ngoặc khác số ${figure}.`
            : `Kế hoạch có ${paddedCount(right)} ${NAMES[counted]}.`,
      },
    ]
  })
}

/** Padded as the text had it; with its words where it had some. */
function expectedCount(figure: string, right: number, bracket: string | null): string {
  const digits = figure.length > 1 ? paddedCount(right) : String(right)
  if (bracket !== null) return digits + bracket
  const inWords = moneyInWords(BigInt(right))
    .replace(/ đồng$/u, '')
    .toLocaleLowerCase('vi')
  return `${digits} (${inWords})`
}

function countedBy(
  noun: string,
  after: string,
  year: number,
  scope: Place['scope'],
): Counted | null {
  const lower = noun.toLocaleLowerCase('vi')
  const counted = NOUNS.find((each) => each.noun === lower)?.counted ?? null
  if (counted === 'policies' && MAJOR.test(after)) return 'majorPolicies'
  const whole = WHOLE.exec(after)
  if (whole) {
    const named = whole.groups?.['year']
    return named === undefined || named === String(year) ? counted : null
  }
  return scope === 'plan' && END.test(after) ? counted : null
}

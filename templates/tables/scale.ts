/** Unit of the money a column gives, in đồng. */
export const moneyUnits = [1, 1_000, 1_000_000, 1_000_000_000] as const
export type MoneyUnit = (typeof moneyUnits)[number]

/** Places the decimal point of a number moves to the right to give đồng. */
export const unitPlaces: Readonly<Record<MoneyUnit, number>> = {
  1: 0,
  1_000: 3,
  1_000_000: 6,
  1_000_000_000: 9,
}

export const moneyUnitNames: Readonly<Record<MoneyUnit, string>> = {
  1: 'đồng',
  1_000: 'nghìn đồng',
  1_000_000: 'triệu đồng',
  1_000_000_000: 'tỷ đồng',
}

/** Where a word for a number is one of money: "triệu đồng", "(triệu)"; not "tỷ lệ", "triệu tập". */
const OF_MONEY = '(?=\\s*(?:đồng|đ(?!\\p{L})|vnđ|vnd|[),;.]|$))'
const ofMoney = (words: string) => new RegExp(`(?:${words})${OF_MONEY}`, 'imu')

const NAMED: readonly (readonly [RegExp, MoneyUnit])[] = [
  [ofMoney('(?<!\\p{L})t[ỷỉ]'), 1_000_000_000],
  [ofMoney('triệu|(?<!\\p{L})tr\\.?|1[.,]000[.,]000'), 1_000_000],
  [ofMoney('nghìn|ngàn|(?<!\\p{L})ng(?:h)?\\.?|1[.,]?000'), 1_000],
  [/đồng|vnđ|vnd|\(\s*đ\s*\)|₫/iu, 1],
]

/** The unit a text names, such as the heading "Thành tiền (triệu đồng)"; null when it names none. */
export const unitNamed = (text: string): MoneyUnit | null =>
  NAMED.find(([words]) => words.test(text))?.[1] ?? null

/** "(triệu đồng)", "ĐVT: đồng": says the unit of sums and nothing else. */
export const isUnitText = (text: string): boolean =>
  unitNamed(text) !== null &&
  /^\(?\s*(?:(?:đvt|đơn vị(?: tính)?)\s*:?\s*)?(?:[\d.,]+|triệu|nghìn|ngàn|tỷ|tỉ|tr\.?)?\s*(?:đồng|đ|vnđ|vnd)?\s*\)?$/iu.test(
    text.trim(),
  )

/** Where a caption begins with its unit: "triệu đồng", "là 1.000đ"; not "dự toán chi 5 triệu đồng". */
const UNIT_FIRST =
  /^[\s:(=–-]*(?:là\s+)?(?:1[.,]?000|triệu|nghìn|ngàn|tr\.?|t[ỷỉ]|đồng|đ(?!\p{L})|vnđ|vnd|₫)/iu

/** The unit said over a table: "Đơn vị tính: triệu đồng", "ĐVT: 1.000đ", "(triệu đồng)". */
export function unitAbove(above: string): MoneyUnit | null {
  for (const line of above.split('\n').toReversed()) {
    const said = line.matchAll(
      /(?:đvt|đơn vị(?: tính)?|tính (?:bằng|theo))(?!\p{L})(?=([^\n]*))/giu,
    )
    const texts = [...said].map(([, text = '']) => text)
    const unit = [...texts, line].find((text) =>
      text === line ? isUnitText(line) : UNIT_FIRST.test(text),
    )
    if (unit !== undefined) return unitNamed(unit)
  }
  return null
}

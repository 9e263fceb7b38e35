/** Unit of the money a column gives, in đồng. */
export const moneyUnits = [1, 1_000, 1_000_000, 1_000_000_000] as const
export type MoneyUnit = (typeof moneyUnits)[number]

export const moneyUnitNames: Readonly<Record<MoneyUnit, string>> = {
  1: 'đồng',
  1_000: 'nghìn đồng',
  1_000_000: 'triệu đồng',
  1_000_000_000: 'tỷ đồng',
}

/** The unit a text names, such as the heading "Thành tiền (triệu đồng)"; null when it names none. */
export function unitNamed(text: string): MoneyUnit | null {
  if (/tỷ|tỉ đồng/iu.test(text)) return 1_000_000_000
  if (/triệu|\btr\.?\s*đ|1[.,]000[.,]000\s*(?:đ|vn)/iu.test(text)) return 1_000_000
  if (/nghìn|ngàn|\bng\.?\s*đ|1[.,]?000\s*(?:đ|vn)/iu.test(text)) return 1_000
  return /đồng|vnđ|vnd|\(\s*đ\s*\)|₫/iu.test(text) ? 1 : null
}

/** The unit said over a table: "Đơn vị tính: triệu đồng", "ĐVT: 1.000đ". */
export function unitAbove(above: string): MoneyUnit | null {
  const said = /(?:đvt|đơn vị(?: tính)?)\s*[:(]?\s*([^\n]*)/iu.exec(above)?.[1]
  return said === undefined ? null : unitNamed(said)
}

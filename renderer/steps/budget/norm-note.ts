import { known } from '#shared/plan/entered'
import type { BudgetLine } from '#shared/plan/budget'
import { checkPrice } from '#shared/rules/money/norms'
import type { CostNorm } from '#shared/reference/norms'
import { formatWhole } from '#shared/vietnamese/numbers'
import type { FieldNote } from '../../ui/fields/spec'

/** The ceiling beside a price, and how far the price is above it. */
export function priceNote(line: BudgetLine, norms: readonly CostNorm[]): FieldNote | null {
  const check = checkPrice(line, norms)
  if (check === null) return null
  const { norm, status, excess } = check
  const open = norm.verified ? '' : ' Cần kiểm tra.'
  const most = `${formatWhole(known(norm.maxPrice) ?? 0)} đồng/${norm.measureUnit}`
  switch (status) {
    case 'over':
      return {
        text: `Cao hơn mức tối đa ${most} là ${formatWhole(excess)} đồng.${open}`,
        tone: 'warning',
      }
    case 'within':
    case 'noPrice':
      return { text: `Mức tối đa ${most}.${open}`, tone: 'plain' }
    case 'otherUnit':
      return {
        text: `Định mức tính theo “${norm.measureUnit}”, khác đơn vị tính của dòng nên chưa so được.`,
        tone: 'plain',
      }
    case 'noCeiling':
      return { text: 'Danh mục không nêu mức; chi theo hóa đơn, hợp đồng.', tone: 'plain' }
  }
}

/** A norm as it is picked from a list. */
export const normDetail = ({ maxPrice, measureUnit, clause, level }: CostNorm): string => {
  const figure = known(maxPrice)
  const most = figure === null ? 'Không nêu mức' : `Tối đa ${formatWhole(figure)} đồng`
  const unit = measureUnit.trim() === '' || figure === null ? '' : `/${measureUnit}`
  return `${level === 'local' ? 'Địa phương. ' : ''}${most}${unit}. ${clause}`
}

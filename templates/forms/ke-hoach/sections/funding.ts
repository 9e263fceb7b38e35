import type { Plan } from '#shared/plan/plan'
import { budgetSources, totalAmount } from '#shared/rules/budget'
import { formatWhole, moneyInWords } from '#shared/vietnamese/numbers'
import { sentence, textLines } from '#shared/vietnamese/wording'
import type { Item, Section } from '../../outline'
import { atAnnex, type AnnexLabels } from '../annex-labels'

export function fundingSection(plan: Plan, labels: AnnexLabels): Section {
  return {
    title: 'Kinh phí thực hiện',
    items: [
      ...totalItem(plan, labels),
      ...sourcesItem(plan),
      ...textLines(plan.fundingStatement).map((line) => ({
        text: sentence(line),
        source: 'fundingStatement',
      })),
    ],
  }
}

/** The same total as the estimate's last row, in figures and words. */
function totalItem({ budgetLines }: Plan, labels: AnnexLabels): readonly Item[] {
  if (!labels.has('budget')) return []
  const total = totalAmount(budgetLines)
  return [
    {
      text:
        `Tổng kinh phí dự kiến: ${formatWhole(total)} đồng (Bằng chữ: ${moneyInWords(total)}). ` +
        `Dự toán chi tiết ${atAnnex(labels, 'budget')}.`,
      source: 'budgetLines',
    },
  ]
}

/** Name printed for money whose source is blank. */
export const UNKNOWN_SOURCE = 'Chưa xác định nguồn'

function sourcesItem({ budgetLines }: Plan): readonly Item[] {
  const sources = budgetSources(budgetLines).filter((source) => source.total > 0n)
  const [only] = sources
  if (!only) return []
  if (sources.length === 1) {
    return only.name === ''
      ? []
      : [{ text: sentence(`Nguồn kinh phí: ${only.name}`), source: 'budgetLines' }]
  }
  return [
    {
      text: 'Nguồn kinh phí:',
      source: 'budgetLines',
      dashes: sources.map(({ name, total }) => ({
        text: `${name === '' ? UNKNOWN_SOURCE : name}: ${formatWhole(total)} đồng.`,
        source: 'budgetLines',
      })),
    },
  ]
}

import type { Plan } from '#shared/plan/plan'
import { budgetSources, wholeAmount } from '#shared/rules/budget'
import { moneyInWords } from '#shared/vietnamese/numbers'
import { sentence, textLines } from '#shared/vietnamese/wording'
import { moneyFigure } from '../../money'
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
  const total = wholeAmount(budgetLines)
  if (total === 0n) return []
  const words = total === null ? '' : ` (Bằng chữ: ${moneyInWords(total)})`
  return [
    {
      text:
        `Tổng kinh phí dự kiến: ${moneyFigure(total)} đồng${words}. ` +
        `Dự toán chi tiết ${atAnnex(labels, 'budget')}.`,
      source: 'budgetLines',
    },
  ]
}

/** Name printed for money whose source is blank. */
export const UNKNOWN_SOURCE = 'Chưa xác định nguồn'

function sourcesItem({ budgetLines }: Plan): readonly Item[] {
  const sources = budgetSources(budgetLines)
    .map(({ name, lines }) => ({ name, total: wholeAmount(lines) }))
    .filter(({ total }) => total !== 0n)
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
        text: `${name === '' ? UNKNOWN_SOURCE : name}: ${moneyFigure(total)} đồng.`,
        source: 'budgetLines',
      })),
    },
  ]
}

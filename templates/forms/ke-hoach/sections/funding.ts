import type { Plan } from '#shared/plan/plan'
import { wholeAmount } from '#shared/rules/budget'
import { sentence, sentences } from '#shared/vietnamese/wording'
import { moneyFigure, moneySources, moneyText, UNKNOWN_SOURCE } from '../../money'
import type { Item, Section } from '../../outline'
import { atAnnex, type AnnexLabels } from '../annex-labels'

export function fundingSection(plan: Plan, labels: AnnexLabels): Section {
  return {
    title: 'Kinh phí thực hiện',
    items: [
      ...totalItem(plan, labels),
      ...sourcesItem(plan),
      ...sentences(plan.fundingStatement).map((text) => ({
        text,
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
  return [
    {
      text:
        `Tổng kinh phí dự kiến: ${moneyText(total)}. ` +
        `Dự toán chi tiết ${atAnnex(labels, 'budget')}.`,
      source: 'budgetLines',
    },
  ]
}

function sourcesItem({ budgetLines }: Plan): readonly Item[] {
  const sources = moneySources(budgetLines)
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

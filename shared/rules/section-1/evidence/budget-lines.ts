import { emptyRow } from '#shared/plan/defaults'
import type { BudgetLine } from '#shared/plan/budget'
import type { Plan } from '#shared/plan/plan'
import { budgetGroupSuggestions } from '#shared/reference/budget-groups'
import type { EvidenceOf } from '#shared/reference/demands/evidence'
import { costNorms } from '#shared/reference/norms'
import { budgetGroups, lineAmount } from '#shared/rules/budget'
import { paddedCount } from '#shared/vietnamese/numbering'
import { formatWhole } from '#shared/vietnamese/numbers'
import { found, type Found, type Place, type Suggestion } from '../found'
import { fundingSourceOf, isBlank, withRow } from '../plan-parts'

export function budgetLines({ atLeast }: EvidenceOf<'budgetLines'>, plan: Plan): Found {
  const lines = plan.budgetLines.filter(({ content }) => !isBlank(content))
  const whole = lines.filter((line) => lacksOf(line).length === 0)
  const few = lines.length < atLeast
  return found(
    budgetGroups(whole).map(({ name, lines: members, total }) => ({
      path: `budgetLines/${members[0]?.id ?? ''}/content`,
      text: `${name === '' ? 'Dự toán' : name}: ${paddedCount(members.length)} khoản chi, ${formatWhole(total)} đồng`,
    })),
    few
      ? [{ path: 'budgetLines', text: `Cần ít nhất ${atLeast} dòng kinh phí` }]
      : lines.flatMap(lacksOf),
    few ? [meetings, leaflets] : [],
  )
}

function lacksOf(line: BudgetLine): readonly Place[] {
  const amount = lineAmount(line)
  return [
    ...(amount === null || amount === 0n
      ? [{ path: `budgetLines/${line.id}/unitPrice`, text: `“${line.content}” chưa có số tiền` }]
      : []),
    ...(isBlank(line.fundingSource)
      ? [{ path: `budgetLines/${line.id}/fundingSource`, text: `“${line.content}” chưa có nguồn` }]
      : []),
  ]
}

/** A line at the highest rate of the circular, for the officer to lower. */
function lineAtNorm(label: string, norm: string, group: number, quantity: number): Suggestion {
  return {
    label,
    apply: (plan, newId) => {
      const id = newId()
      const known = costNorms.find(({ content }) => content === norm)
      const line: BudgetLine = {
        ...emptyRow('budgetLines', id),
        group: budgetGroupSuggestions[group] ?? '',
        content: norm,
        measureUnit: known?.measureUnit ?? '',
        quantity,
        unitPrice: known?.maxPrice ?? null,
        fundingSource: fundingSourceOf(plan),
        norm: known?.clause ?? '',
      }
      return { plan: withRow(plan, 'budgetLines', line), path: `budgetLines/${id}/quantity` }
    },
  }
}

const meetings = lineAtNorm(
  'Thêm dòng chi họp, tọa đàm góp ý (20 người/buổi)',
  'Thành viên dự họp, tọa đàm góp ý',
  0,
  20,
)
const leaflets = lineAtNorm('Thêm dòng chi biên soạn tờ gấp', 'Biên soạn tờ gấp', 2, 1)

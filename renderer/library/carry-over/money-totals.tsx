import { moneyTotals } from '#shared/carry-over/money/reprice'
import type { Plan } from '#shared/plan/plan'
import { formatWhole, moneyInWords } from '#shared/vietnamese/numbers'

/** Old, new and difference of the estimate, as decided so far. */
export function MoneyTotals({ old, next }: { readonly old: Plan; readonly next: Plan }) {
  if (old.budgetLines.length === 0) return null
  const { groups, whole } = moneyTotals(old.budgetLines, next.budgetLines)
  return (
    <table className="carry-totals">
      <caption>Kinh phí theo những gì đã quyết định (đồng)</caption>
      <thead>
        <tr>
          <th scope="col">Nhóm chi</th>
          <th scope="col">Năm {old.document.year}</th>
          <th scope="col">Năm {next.document.year}</th>
          <th scope="col">Chênh lệch</th>
        </tr>
      </thead>
      <tbody>
        {[...groups, { ...whole, name: 'Tổng cộng' }].map(({ name, ...total }) => (
          <tr key={name}>
            <th scope="row">{name === '' ? 'Chưa ghi nhóm' : name}</th>
            <td>{formatWhole(total.old)}</td>
            <td>{formatWhole(total.next)}</td>
            <td>{signed(total.difference)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={4}>
            Năm {next.document.year}: {formatWhole(whole.next)} đồng ({moneyInWords(whole.next)}).
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

const signed = (value: bigint) => `${value > 0n ? '+' : ''}${formatWhole(value)}`

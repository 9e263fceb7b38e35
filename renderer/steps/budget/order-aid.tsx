import type { BudgetLine } from '#shared/plan/budget'
import { orderPapers } from '#shared/reference/order-papers'
import { orderTypeNames } from '#shared/reference/order-types'

/** What the chosen way of having work done asks for on paper. */
export function OrderAid({ line }: { readonly line: BudgetLine }) {
  const { when, papers, verified } = orderPapers[line.order]
  return (
    <details className="order-papers">
      <summary>Giấy tờ cần có khi {orderTypeNames[line.order].toLowerCase()}</summary>
      <p>{when}</p>
      <ul>
        {papers.map(({ name, detail }) => (
          <li key={name}>
            {name}: {detail}.
          </li>
        ))}
      </ul>
      {verified ? null : (
        <p className="open-fact">Cần kiểm tra với kế toán và quy định đang có hiệu lực.</p>
      )}
    </details>
  )
}

import type { Plan } from '#shared/plan/plan'
import { lifecycleStageNames } from '#shared/reference/lifecycle'
import type { CutProposal, Reduced } from '#shared/rules/budget-cut/propose-cut'

/** What the plan no longer reaches when the activities without money are not carried out. */
export function LostCoverage(props: { readonly plan: Plan; readonly proposal: CutProposal }) {
  const { unfunded, reduced, lost } = props.proposal
  const nameOf = (id: string) => props.plan.policies.find((policy) => policy.id === id)?.name ?? ''
  return (
    <section className="cut-lost" aria-label="Phần mất đi" data-testid="cut-lost">
      <h3>Phần mất đi</h3>
      {unfunded.length + reduced.length > 0 ? null : <p>Không hoạt động nào mất kinh phí.</p>}
      <Lost
        title="hoạt động không còn kinh phí"
        items={unfunded.map(({ content }) => content.trim())}
      />
      <Lost title="hoạt động bị cắt một phần" items={reduced.map(reducedText)} />
      <Lost title="chính sách không còn hoạt động nào" items={lost.policies.map(nameOf)} />
      <Lost
        title="giai đoạn của chính sách không còn hoạt động"
        items={lost.cells.map(
          ({ policyId, stage }) =>
            `${nameOf(policyId)}: ${lifecycleStageNames[stage].toLocaleLowerCase('vi')}`,
        )}
      />
      <Lost title="nhóm đối tượng không còn được truyền thông" items={lost.audiences} />
      {reduced.length === 0 ? null : (
        <p className="hint">
          Phần trăm là ước tính: khoản dùng chung được chia đều cho các hoạt động. Sau khi cắt, hãy
          xem lại sản phẩm, chỉ tiêu của các hoạt động này.
        </p>
      )}
    </section>
  )
}

const reducedText = ({ activity, percent, losesProduct }: Reduced) =>
  `${activity.content.trim()}: mất ${percent}% kinh phí${
    losesProduct ? `, có khoản làm sản phẩm “${activity.product.trim()}”` : ''
  }`

/** More are told by their count, and shown when asked for. */
const SHOWN = 5

function Lost({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <details open={items.length <= SHOWN}>
      <summary>
        {items.length} {title}
      </summary>
      <ul>
        {items.map((item, index) => (
          <li key={`${index} ${item}`}>{item}</li>
        ))}
      </ul>
    </details>
  )
}

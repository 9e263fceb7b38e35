import type { Plan } from '#shared/plan/plan'
import { lifecycleStageNames } from '#shared/reference/lifecycle'
import type { CutProposal } from '#shared/rules/budget-cut/propose-cut'

/** What the plan no longer reaches when the activities without money are not carried out. */
export function LostCoverage(props: { readonly plan: Plan; readonly proposal: CutProposal }) {
  const { unfunded, lost } = props.proposal
  const nameOf = (id: string) => props.plan.policies.find((policy) => policy.id === id)?.name ?? ''
  return (
    <section className="cut-lost" aria-label="Phần mất đi" data-testid="cut-lost">
      <h3>Phần mất đi</h3>
      {unfunded.length === 0 ? (
        <p>Không hoạt động nào mất hết kinh phí; độ phủ giữ nguyên.</p>
      ) : (
        <>
          <Lost
            title="hoạt động không còn kinh phí"
            items={unfunded.map(({ content }) => content.trim())}
          />
          <Lost title="chính sách không còn hoạt động nào" items={lost.policies.map(nameOf)} />
          <Lost
            title="giai đoạn của chính sách không còn hoạt động"
            items={lost.cells.map(
              ({ policyId, stage }) =>
                `${nameOf(policyId)}: ${lifecycleStageNames[stage].toLocaleLowerCase('vi')}`,
            )}
          />
          <Lost title="nhóm đối tượng không còn được truyền thông" items={lost.audiences} />
          {lost.cells.length + lost.audiences.length > 0 ? null : (
            <p>Không giai đoạn, nhóm đối tượng nào bị bỏ trống: còn hoạt động khác.</p>
          )}
        </>
      )}
    </section>
  )
}

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

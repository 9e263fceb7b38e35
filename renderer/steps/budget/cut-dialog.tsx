import { useDeferredValue, useMemo, useState } from 'react'
import type { Plan } from '#shared/plan/plan'
import { totalAmount } from '#shared/rules/budget'
import { readPercent, shareOf, withCut } from '#shared/rules/budget-cut/apply-cut'
import { keptLines } from '#shared/rules/budget-cut/kept'
import { proposeCut, type Cut, type CutProposal } from '#shared/rules/budget-cut/propose-cut'
import { formatWhole, moneyInWords, readWhole } from '#shared/vietnamese/numbers'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { Dialog } from '../../ui/dialog'
import { DialogButtons } from '../../ui/dialog-buttons'
import { notifyUndoable } from '../../ui/notices'
import { KeptLines } from './cut-kept'
import { LostCoverage } from './cut-lost'

/** "Cắt X %": which lines to cut, and what is lost by it, before anything is changed. */
export function CutDialog({ onClose }: { readonly onClose: () => void }) {
  const openPlan = useOpenPlan()
  const plan = usePlan((current) => current)
  const total = totalAmount(plan.budgetLines)
  const [typed, setTyped] = useState('10')
  const [unit, setUnit] = useState<'percent' | 'amount'>('percent')
  const reasons = useMemo(() => keptLines(plan), [plan])
  const [kept, setKept] = useState<ReadonlySet<string>>(() => new Set(reasons.keys()))
  const [isCallingOff, setCallingOff] = useState(false)
  const goal = useDeferredValue(typed)
  const need = needOf(goal, unit, total)
  const proposal = useMemo(
    () => (need === null ? null : proposeCut(plan, need, kept)),
    [plan, need, kept],
  )
  const apply = () => {
    if (proposal === null) return
    openPlan.changeMany('Cắt giảm dự toán', (current) => withCut(current, proposal, isCallingOff))
    notifyUndoable(openPlan, `Đã cắt ${formatWhole(proposal.saved)} đồng.`)
    onClose()
  }
  const toggle = (id: string, isKept: boolean) =>
    setKept((before) => {
      const next = new Set(before)
      if (isKept) next.add(id)
      else next.delete(id)
      return next
    })
  return (
    <Dialog
      title="Cắt giảm dự toán"
      wide
      onCancel={onClose}
      actions={
        <DialogButtons
          onCancel={onClose}
          action="Cắt giảm"
          testId="apply-cut"
          disabled={proposal === null || proposal.cuts.length === 0}
          onConfirm={apply}
        />
      }
    >
      <div className="cut-goal">
        <label htmlFor="cut-goal">Cắt giảm</label>
        <input
          id="cut-goal"
          className="input"
          data-testid="cut-goal"
          defaultValue={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <select
          className="input"
          aria-label="Tính theo"
          value={unit}
          onChange={(event) =>
            setUnit(event.currentTarget.value === 'percent' ? 'percent' : 'amount')
          }
        >
          <option value="percent">% của tổng dự toán</option>
          <option value="amount">đồng</option>
        </select>
      </div>
      <details>
        <summary>Ứng dụng đề xuất theo thứ tự nào?</summary>
        <ol className="cut-rules">
          <li>
            Giữ khoản đặt hàng, khoản duy trì kênh, khoản lấy ý kiến dự thảo chính sách có tác động
            lớn và mọi khoản bạn đánh dấu giữ.
          </li>
          <li>
            Cắt trước khoản mất ít nhất: không gắn hoạt động nào; hoạt động chỉ mất một phần nhỏ
            kinh phí; khoản làm ra sản phẩm; rồi khoản làm mất nhóm đối tượng, giai đoạn của chính
            sách. Chính sách có tác động lớn mất sau cùng.
          </li>
          <li>Khoản sau cùng chỉ giảm số lượng cho vừa đủ.</li>
        </ol>
      </details>
      {proposal === null ? (
        <p role="alert">
          {unit === 'percent'
            ? 'Ghi số phần trăm đến 100, ví dụ 10 hoặc 12,5.'
            : 'Ghi số tiền, ví dụ 15.000.000 hoặc 15 triệu.'}
        </p>
      ) : (
        <Proposed
          plan={plan}
          total={total}
          need={need ?? 0n}
          proposal={proposal}
          onKeep={(id) => toggle(id, true)}
        />
      )}
      {proposal !== null && proposal.unfunded.length > 0 ? (
        <label className="check">
          <input
            type="checkbox"
            checked={isCallingOff}
            onChange={(event) => setCallingOff(event.currentTarget.checked)}
          />
          Chuyển {proposal.unfunded.length} hoạt động không còn kinh phí sang “Hủy”
        </label>
      ) : null}
      <KeptLines plan={plan} kept={kept} reasonOf={(id) => reasons.get(id)} onToggle={toggle} />
    </Dialog>
  )
}

function needOf(typed: string, unit: 'percent' | 'amount', total: bigint): bigint | null {
  if (unit === 'percent') {
    const percent = readPercent(typed)
    return percent === null ? null : shareOf(total, percent)
  }
  const value = readWhole(typed)
  return value === null || value === 0 ? null : BigInt(value)
}

/** The lines in the order they go, the sums, and what is lost. */
function Proposed(props: {
  readonly plan: Plan
  readonly total: bigint
  readonly need: bigint
  readonly proposal: CutProposal
  readonly onKeep: (id: string) => void
}) {
  const { plan, total, need, proposal, onKeep } = props
  const { cuts, saved } = proposal
  const left = total - saved
  return (
    <>
      <p data-testid="cut-sums" role="status">
        Cần cắt {formatWhole(need)} đồng; đề xuất cắt <strong>{formatWhole(saved)} đồng</strong>{' '}
        trong {formatWhole(total)} đồng. Còn lại <strong>{formatWhole(left)} đồng</strong> (
        {moneyInWords(left)}).
        {saved < need ? ' Chưa đủ: các khoản còn lại đang được giữ.' : ''}
      </p>
      {cuts.length === 0 ? null : (
        <table className="cut-table">
          <caption className="visually-hidden">Các khoản đề xuất cắt, mất ít nhất trước</caption>
          <thead>
            <tr>
              <th scope="col">Khoản</th>
              <th scope="col">Cắt (đồng)</th>
              <th scope="col">Cách cắt</th>
              <th scope="col">
                <span className="visually-hidden">Giữ lại</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {cuts.map((cut) => (
              <tr key={cut.line.id} data-testid="cut-line">
                <th scope="row">
                  {cut.line.content}
                  <span className="cut-why">{cut.quantity === 0 ? whyLess(cut) : LAST}</span>
                </th>
                <td>{formatWhole(cut.saved)}</td>
                <td>
                  {cut.quantity === 0
                    ? 'Bỏ cả khoản'
                    : `Còn ${formatWhole(cut.quantity)} ${cut.line.measureUnit}`}
                </td>
                <td>
                  <button type="button" className="link-button" onClick={() => onKeep(cut.line.id)}>
                    Giữ<span className="visually-hidden"> {cut.line.content}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <LostCoverage plan={plan} proposal={proposal} />
    </>
  )
}

const LAST = 'Khoản sau cùng, giảm vừa đủ.'

/** Why a line goes before others: the heaviest of what it loses. */
function whyLess({ loss, linked, percent }: Cut): string {
  const [majorCells, cells, audiences, , unfunded, products] = loss
  if (majorCells > 0) return `Bỏ trống ${majorCells} giai đoạn của chính sách có tác động lớn.`
  if (cells > 0) return `Bỏ trống ${cells} giai đoạn của chính sách.`
  if (audiences > 0) return `Mất ${audiences} nhóm đối tượng.`
  if (unfunded > 0) return `${unfunded} hoạt động hết kinh phí; vẫn còn hoạt động khác thay.`
  if (linked === 0) return 'Không gắn hoạt động nào còn thực hiện.'
  const most = `mất đến ${percent}% kinh phí`
  return products > 0
    ? `Dùng làm sản phẩm của ${products} hoạt động; ${most}.`
    : `${linked} hoạt động còn khoản khác; ${most}.`
}

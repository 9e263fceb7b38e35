import type { PlanProblem } from '#shared/plan/parse'
import type { Plan } from '#shared/plan/plan'
import { summarizePlan } from '#shared/plan/plan-summary'
import { Dialog } from '../ui/dialog'
import { ProblemList } from './problem-list'

type AskProps = {
  readonly plan: Plan
  readonly fileName: string
  readonly trashed: boolean
  readonly onKeepBoth: () => void
  readonly onReplace: () => void
  readonly onCancel: () => void
}

/** The file holds a plan that is stored already. Keeping both is the answer that loses nothing. */
export function ImportAskDialog(props: AskProps) {
  const { plan, fileName, trashed, onKeepBoth, onReplace, onCancel } = props
  return (
    <Dialog
      title="Kế hoạch này đã có"
      onCancel={onCancel}
      actions={
        <>
          <button type="button" className="button primary" autoFocus onClick={onKeepBoth}>
            Giữ cả hai
          </button>
          <button type="button" className="button" onClick={onReplace}>
            Thay bản hiện có
          </button>
          <button type="button" className="button" onClick={onCancel}>
            Thôi
          </button>
        </>
      }
    >
      <p>
        Tệp “{fileName}” chứa kế hoạch “{summarizePlan(plan).title}”, và kế hoạch này đang có
        {trashed ? ' trong thùng rác' : ' trong danh sách'}.
      </p>
      <p>
        Nếu thay, bản hiện có được giữ lại trong mục “Các bản lưu trước” của kế hoạch
        {trashed ? ', và kế hoạch ra khỏi thùng rác' : ''}.
      </p>
    </Dialog>
  )
}

type RefusedProps = {
  readonly fileName: string
  readonly message: string
  readonly problems: readonly PlanProblem[]
  readonly onClose: () => void
}

export function ImportRefusedDialog({ fileName, message, problems, onClose }: RefusedProps) {
  return (
    <Dialog
      title={`Chưa mở được tệp “${fileName}”`}
      onCancel={onClose}
      wide
      actions={
        <button type="button" className="button primary" autoFocus onClick={onClose}>
          Đã hiểu
        </button>
      }
    >
      <p>{message}</p>
      <ProblemList problems={problems} />
    </Dialog>
  )
}

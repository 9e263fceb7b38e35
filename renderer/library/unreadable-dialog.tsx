import type { PlanProblem } from '#shared/plan/parse'
import { Dialog } from '../ui/dialog'
import { ProblemList } from './problem-list'

type Props = {
  readonly title: string
  readonly status: 'damaged' | 'missing'
  readonly problems: readonly PlanProblem[]
  readonly onExportRaw: () => void
  readonly onRestore: () => void
  readonly onClose: () => void
}

const EXPLANATIONS: Readonly<Record<Props['status'], string>> = {
  damaged:
    'Dữ liệu của kế hoạch này có chỗ ứng dụng không đọc được. Không có gì bị xóa: hãy lấy lại từ bản sao gần nhất, và xuất dữ liệu thô nếu cần người hỗ trợ xem.',
  missing: 'Kho dữ liệu không còn nội dung của kế hoạch này. Hãy lấy lại từ bản sao gần nhất.',
}

/** A plan that cannot be opened: what is wrong, and the two ways on. Nothing is mended in place. */
export function UnreadableDialog(props: Props) {
  const { title, status, problems, onExportRaw, onRestore, onClose } = props
  return (
    <Dialog
      title={`Chưa mở được “${title}”`}
      onCancel={onClose}
      wide
      actions={
        <>
          <button type="button" className="button primary" autoFocus onClick={onRestore}>
            Khôi phục từ bản sao…
          </button>
          {status === 'missing' ? null : (
            <button type="button" className="button" onClick={onExportRaw}>
              Xuất dữ liệu thô…
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            Đóng
          </button>
        </>
      }
    >
      <p>{EXPLANATIONS[status]}</p>
      <ProblemList problems={problems} />
    </Dialog>
  )
}

import { hasAdjustment } from '#shared/adjustment/changes'
import { writtenReasons } from '#templates/forms/dieu-chinh/reasons'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { useNavigation } from '../../shell/navigation'
import { notifyUndoable } from '../../ui/notices'

/** What an adjustment can be made of, and a text of reasons to start from. */
export function AdjustmentState() {
  const openPlan = useOpenPlan()
  const { goToPath } = useNavigation()
  const isIssued = usePlan((plan) => plan.issuedVersion !== null)
  const isAdjusted = usePlan(hasAdjustment)
  const hasReasons = usePlan((plan) => plan.companions.adjustment.reasons.trim() !== '')
  if (!isIssued) {
    return (
      <p>
        Kế hoạch chưa được đánh dấu đã ban hành nên chưa biết nội dung nào đã thay đổi.{' '}
        <button type="button" className="link-button" onClick={() => goToPath('issuedVersion')}>
          Đến chỗ đánh dấu
        </button>
      </p>
    )
  }
  if (!isAdjusted) return <p>Kế hoạch chưa có nội dung nào khác bản đã ban hành.</p>
  if (hasReasons) return null
  return (
    <p>
      <button
        type="button"
        className="button"
        data-testid="write-reasons"
        onClick={() => {
          openPlan.change('Viết lý do từ các thay đổi', null, (plan) => ({
            ...plan,
            companions: {
              ...plan.companions,
              adjustment: { ...plan.companions.adjustment, reasons: writtenReasons(plan) },
            },
          }))
          notifyUndoable(openPlan, 'Đã viết từ các thay đổi; bổ sung nguyên nhân cụ thể.')
        }}
      >
        Viết từ các thay đổi
      </button>
    </p>
  )
}

import type { Section } from '#shared/differences/compare'
import { sectionNames } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import { summarizePlan } from '#shared/plan/plan-summary'
import { addCopy } from '../library/actions'
import { HistoryDialog } from '../library/history/history-dialog'
import { dayAndTime } from '../library/when'
import { withSectionOf } from '../plan/section-of'
import { useOpenPlan, usePlan } from '../plan/use-plan'
import type { StoredSnapshot } from '../storage/snapshots'
import { notify, notifyUndoable } from '../ui/notices'
import { useServices } from './services'

type Props = {
  readonly onOpenPlan: (planId: string) => void
  readonly onClose: () => void
}

/** The history of the open plan: going back is a change like any other, and can be undone. */
export function PlanHistory({ onOpenPlan, onClose }: Props) {
  const openPlan = useOpenPlan()
  const { storage, desktop } = useServices()
  const { planId, title } = summarizePlan(usePlan((plan) => plan))

  const restore = async (snapshot: StoredSnapshot) => {
    const reading = await storage.snapshots.read(snapshot.id)
    if (reading.status !== 'read') {
      notify(reading.status === 'failed' ? reading.message : UNREADABLE)
      return
    }
    onClose()
    const when = dayAndTime(snapshot.takenAt)
    openPlan.changeMany(`Quay lại bản ${when}`, () => reading.plan)
    notifyUndoable(openPlan, `Đã quay lại bản ${when}.`)
  }
  const restoreSection = async (_planId: string, from: Plan, section: Section) => {
    const label = `Lấy lại phần ${sectionNames[section]}`
    openPlan.changeMany(label, (plan) => withSectionOf(plan, from, section))
    notifyUndoable(openPlan, `Đã lấy lại phần ${sectionNames[section]}.`)
    await openPlan.flush()
  }
  const openAsNew = async (plan: Plan, note: string) => {
    const added = await addCopy({ storage, desktop }, plan, note)
    if (added.status === 'failed') notify(added.message)
    else onOpenPlan(added.planId)
  }

  return (
    <HistoryDialog
      storage={storage}
      planId={planId}
      title={title}
      onRestore={(snapshot) => void restore(snapshot)}
      onRestoreSection={restoreSection}
      onOpenAsNew={(plan, note) => void openAsNew(plan, note)}
      onClose={onClose}
    />
  )
}

const UNREADABLE = 'Không đọc được bản lưu này nên chưa thay đổi gì. Hãy chọn bản lưu khác.'

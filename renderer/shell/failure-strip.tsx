import { PLAN_FILE_EXTENSION } from '#shared/bridge/contract'
import { planFileText } from '../storage/plan-file'
import { useOpenPlan } from '../plan/use-plan'
import { notify } from '../ui/notices'
import { useServices } from './services'

/** Stays while a save fails, and offers the way out that needs no database. */
export function FailureStrip({ message }: { readonly message: string }) {
  const { desktop } = useServices()
  const openPlan = useOpenPlan()
  const saveToFile = async () => {
    const { plan } = openPlan.store.getState()
    const reply = await desktop.savePlanFile({
      suggestedName: `Ke-hoach-truyen-thong-${plan.document.year}.${PLAN_FILE_EXTENSION}`,
      text: planFileText(plan),
    })
    if (!reply.ok) notify(reply.failure.message)
    else if (reply.value !== null) notify(`Đã lưu ra tệp “${reply.value.fileName}”.`)
  }
  return (
    <div className="failure-strip" role="alert">
      <span>{message}</span>
      <button type="button" className="button" onClick={() => void saveToFile()}>
        Lưu ra tệp ngay
      </button>
      <button type="button" className="button" onClick={() => void openPlan.flush()}>
        Lưu lại
      </button>
    </div>
  )
}

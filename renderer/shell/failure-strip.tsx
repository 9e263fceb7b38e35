import { useOpenPlan } from '../plan/use-plan'
import { savePlanToFile } from './save-to-file'
import { useServices } from './services'

/** Stays while a save fails, and offers the way out that needs no database. */
export function FailureStrip({ message }: { readonly message: string }) {
  const { desktop } = useServices()
  const openPlan = useOpenPlan()
  return (
    <div className="failure-strip" role="alert">
      <span>{message}</span>
      <button
        type="button"
        className="button"
        onClick={() => void savePlanToFile(desktop, openPlan)}
      >
        Lưu ra tệp ngay
      </button>
      <button type="button" className="button" onClick={() => void openPlan.flush()}>
        Lưu lại
      </button>
    </div>
  )
}

import type { DesktopBridge } from '#shared/bridge/contract'
import { exportText, planFileName } from '../library/actions'
import type { OpenPlan } from '../plan/open-plan'
import { planFileText } from '../storage/plan-file'
import { notify } from '../ui/notices'

/** The way out that needs no database: the plan as it is now, in a file where the officer chooses. */
export async function savePlanToFile(
  desktop: Pick<DesktopBridge, 'savePlanFile'>,
  open: OpenPlan,
): Promise<void> {
  const { plan } = open.store.getState()
  const outcome = await exportText(desktop, planFileName(plan), planFileText(plan))
  if (outcome.status === 'failed') notify(outcome.message)
  if (outcome.status !== 'saved') return
  notify(`Đã lưu ra tệp “${outcome.fileName}”.`)
}

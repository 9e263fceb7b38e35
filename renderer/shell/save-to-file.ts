import type { DesktopBridge } from '#shared/bridge/contract'
import { exportText } from '../export/export-text'
import { planFileName } from '../library/actions'
import type { UnitListsStore } from '../lists/unit-lists'
import type { OpenPlan } from '../plan/open-plan'
import { planFileText } from '../storage/plan-file'
import { notify } from '../ui/notices'

/** What can be done once the file is there. */
type Then = { readonly label: string; readonly run: () => void }

/** The way out that needs no database: the plan as it is now, in a file where the officer chooses. */
export async function savePlanToFile(
  desktop: Pick<DesktopBridge, 'savePlanFile'>,
  open: OpenPlan,
  then: Then | null = null,
): Promise<void> {
  const { plan } = open.store.getState()
  const outcome = await exportText(desktop, planFileName(plan), planFileText(plan))
  if (outcome.status === 'failed') notify(outcome.message)
  if (outcome.status !== 'saved') return
  open.filed(plan, outcome.fileName)
  notify(`Đã lưu ra tệp “${outcome.fileName}”.`, then)
}

/** The same for lists of the unit that cannot be stored; taken back by "Nhập từ tệp". */
export async function saveListsToFile(
  desktop: Pick<DesktopBridge, 'saveListFile'>,
  lists: UnitListsStore,
  then: Then | null = null,
): Promise<void> {
  const { own } = lists.store.getState()
  const reply = await desktop.saveListFile({
    suggestedName: 'Danh mục của đơn vị',
    text: lists.unstoredText(),
  })
  if (!reply.ok) notify(reply.failure.message)
  if (!reply.ok || reply.value === null) return
  lists.filed(own, reply.value.fileName)
  notify(`Đã lưu danh mục ra tệp “${reply.value.fileName}”.`, then)
}

import type { DesktopBridge } from '#shared/bridge/contract'
import { notify } from '../ui/notices'
import type { ExportOutcome } from './export-document'

/** Lets the officer choose where to save a plan file, or the raw data of what cannot be read. */
export async function exportText(
  desktop: Pick<DesktopBridge, 'savePlanFile'>,
  suggestedName: string,
  text: string,
): Promise<ExportOutcome> {
  const reply = await desktop.savePlanFile({ suggestedName, text })
  if (!reply.ok) return { status: 'failed', message: reply.failure.message }
  return reply.value === null ? { status: 'cancelled' } : { status: 'saved', ...reply.value }
}

/** Tells what became of a file that was to be saved, with the way to it. */
export function notifySaved(desktop: Pick<DesktopBridge, 'showInFolder'>, outcome: ExportOutcome) {
  if (outcome.status === 'failed') notify(outcome.message)
  if (outcome.status !== 'saved') return
  notify(`Đã lưu tệp “${outcome.fileName}”.`, {
    label: 'Mở thư mục',
    run: () => void desktop.showInFolder({ token: outcome.token }),
  })
}

import type { DesktopBridge } from '#shared/bridge/contract'
import { readPlanText } from '#shared/plan/parse'
import type { Storage } from '../storage/storage'
import { addPlan, restoredNote } from './actions'
import type { GoodMirror } from './mirror-groups'

/**
 * Brings a mirror back into the library as a plan of its own when its identity is taken, so that a
 * restore never overwrites anything.
 * @returns what went wrong, or null.
 */
export async function restoreMirror(
  services: { readonly desktop: DesktopBridge; readonly storage: Storage },
  mirror: GoodMirror,
): Promise<string | null> {
  const reply = await services.desktop.mirrorRead({ token: mirror.token })
  if (!reply.ok) return reply.failure.message
  const reading = readPlanText(reply.value.text)
  if (reading.status !== 'read') return 'Bản sao này không đọc được. Hãy chọn bản sao khác.'
  const added = await addPlan(services, reading.plan, restoredNote(mirror.plan.savedAt))
  return added.status === 'failed' ? added.message : null
}

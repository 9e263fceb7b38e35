import type { DesktopBridge } from '#shared/bridge/contract'
import type { BuiltFile } from './build-files'

export type SavedSet =
  | { readonly status: 'saved'; readonly folderName: string; readonly token: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly message: string }

/** Writes files into a new folder where the officer chooses; a set that lacks one has failed. */
export async function saveSet(
  folderName: string,
  built: readonly BuiltFile[],
  desktop: Pick<DesktopBridge, 'saveSet'>,
): Promise<SavedSet> {
  const files = built.map(({ name, bytes }) => ({ name, bytes }))
  const reply = await desktop.saveSet({ folderName, files })
  if (!reply.ok) return { status: 'failed', message: reply.failure.message }
  if (reply.value === null) return { status: 'cancelled' }
  const { failed, ...saved } = reply.value
  if (failed.length === 0) return { status: 'saved', ...saved }
  const names = failed.map(({ name, message }) => `${name}: ${message}`).join(' ')
  return {
    status: 'failed',
    message: `Đã ghi ${files.length - failed.length}/${files.length} tệp. Chưa ghi được: ${names}`,
  }
}

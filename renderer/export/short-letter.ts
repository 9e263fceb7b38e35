import type { DesktopBridge, OperationInput } from '#shared/bridge/contract'
import { notify } from '../ui/notices'
import type { BuiltFile } from './build-files'
import { saveSet } from './save-set'

/** Came to an end, was given up in a dialog, or could not be done. */
export type Outcome =
  | { readonly status: 'done' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly message: string }

type ShortLetter = {
  readonly mail: OperationInput<'openMailProgram'>
  readonly files: readonly BuiltFile[]
  /** Of the new folder the files go into. */
  readonly folderName: string
}

/**
 * For mail programs that open no drafts: a letter without files in the system's mail program, above
 * the folder with the files, to be drawn into it.
 */
export async function openShortLetter(
  { mail, files, folderName }: ShortLetter,
  desktop: DesktopBridge,
): Promise<Outcome> {
  const saved = files.length === 0 ? null : await saveSet(folderName, files, desktop)
  if (saved !== null && saved.status !== 'saved') return saved
  const showFolder = async () => {
    if (saved !== null) await desktop.openFile({ token: saved.token })
  }
  await showFolder()
  const opened = await desktop.openMailProgram(mail)
  if (!opened.ok) {
    const where = saved === null ? '' : ` Tệp gửi kèm đã ghi vào thư mục “${saved.folderName}”.`
    return { status: 'failed', message: `${opened.failure.message}${where}` }
  }
  notify(
    [
      'Đã mở thư ngắn bằng chương trình thư.',
      saved === null
        ? 'Xem lại rồi bấm gửi.'
        : `Đính kèm tệp trong thư mục “${saved.folderName}” vào thư rồi bấm gửi.`,
      opened.value.isWhole ? '' : 'Thư dài nên phần cuối chưa vào được, cần xem lại.',
    ]
      .join(' ')
      .trimEnd(),
    saved === null ? [] : { label: 'Mở thư mục', run: () => void showFolder() },
    'short-mail-done',
  )
  return { status: 'done' }
}

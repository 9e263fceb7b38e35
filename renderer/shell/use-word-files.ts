import { useCallback, useMemo } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Inspector } from '../export/inspector'
import { asWordFile } from '../library/read-file/as-word-file'
import type { ReadPlan } from '../library/read-file/open-reading'
import { notify } from '../ui/notices'

type Options = {
  readonly desktop: Pick<DesktopBridge, 'convertToWord'>
  readonly inspector: Inspector
  /** Shows what the checker says of files, and the plans they carry. */
  readonly check: (files: readonly File[]) => void
  /** Shows a plan read out of a file that carries none. */
  readonly onRead: (fileName: string, reading: ReadPlan) => Promise<void>
}

/** What becomes of Word files that are dropped or chosen, of older kinds too. */
export function useWordFiles({ desktop, inspector, check, onRead }: Options) {
  const asWord = useCallback(
    async (file: File): Promise<File | null> => {
      const word = await asWordFile(file, desktop)
      if (word.status === 'failed') notify(word.message)
      return word.status === 'ready' ? word.file : null
    },
    [desktop],
  )
  const checkFiles = useCallback(
    async (files: readonly File[]) => {
      const word = (await Promise.all(files.map(asWord))).flatMap((file) => file ?? [])
      if (word.length > 0) check(word)
    },
    [asWord, check],
  )
  const readBytes = useCallback(
    async (fileName: string, bytes: Uint8Array) => {
      const built = await inspector.readPlanFile(bytes)
      if (built.status === 'failed') notify(built.message)
      if (built.status !== 'built') return
      if (built.value.status === 'refused') notify(built.value.message)
      else await onRead(fileName, built.value)
    },
    [inspector, onRead],
  )
  /** A file of ours brings its plan along: there is nothing to read out of it. */
  const startFrom = useCallback(
    async (file: File) => {
      const word = await asWord(file)
      if (word === null) return
      const bytes = new Uint8Array(await word.arrayBuffer())
      const built = await inspector.inspectFile(bytes)
      const carried = built.status === 'built' ? built.value.carried.status : 'none'
      if (carried === 'read') check([word])
      else {
        await readBytes(word.name, bytes)
        if (carried === 'damaged') notify(READ_FROM_TEXT)
      }
    },
    [asWord, check, inspector, readBytes],
  )
  return useMemo(
    () => ({
      check: (files: readonly File[]) => void checkFiles(files),
      startFrom: (file: File) => void startFrom(file),
      readBytes,
    }),
    [checkFiles, startFrom, readBytes],
  )
}

export type WordFiles = ReturnType<typeof useWordFiles>

const READ_FROM_TEXT =
  'Dữ liệu kế hoạch kèm trong tệp đã hỏng hoặc bị sửa ngoài ứng dụng nên không dùng; kế hoạch được đọc từ phần chữ của tệp.'

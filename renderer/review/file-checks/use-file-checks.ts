import { useCallback, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Inspector } from '../../export/inspector'
import type { CarriedInFile, CheckedPaper } from '../../export/messages'
import { notify } from '../../ui/notices'

/** A file and what the checker says of it. */
export type Version = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly checked: CheckedPaper
  /** What a copy with this content is called. */
  readonly fileName: string
}

export type FileCheck = { readonly name: string } & (
  | { readonly status: 'checking' }
  | { readonly status: 'failed'; readonly message: string }
  | {
      readonly status: 'checked'
      /** The file as given, then each mended copy of it; the last is shown. */
      readonly versions: readonly [Version, ...Version[]]
      /** The copy last written to a file of its own; null when none was. */
      readonly saved: Version | null
      readonly isMending: boolean
      readonly carried: CarriedInFile
    }
)
export type CheckedFile = Extract<FileCheck, { status: 'checked' }>

export const shownVersion = ({ versions }: CheckedFile): Version => versions.at(-1) ?? versions[0]

/** More bytes are not read at all; the checker refuses them too. */
const MOST_BYTES = 200 * 1024 * 1024

/** Checks Word files from anywhere, and mends copies of them; the files themselves stay untouched. */
export function useFileChecks(inspector: Inspector, desktop: DesktopBridge) {
  const [checks, setChecks] = useState<readonly FileCheck[]>([])
  const [isOpen, setOpen] = useState(false)

  const check = useCallback(
    (files: readonly File[]) => {
      const word = files.filter(({ name }) => /\.docx$/iu.test(name))
      if (word.length === 0) {
        notify(explainOther(files))
        return
      }
      setChecks(word.map(({ name }) => ({ name, status: 'checking' })))
      setOpen(true)
      void checkFiles(word, inspector, (index, outcome) =>
        setChecks((before) => before.map((each, at) => (at === index ? outcome : each))),
      )
    },
    [inspector],
  )

  const update = (at: number, next: (check: CheckedFile) => FileCheck) =>
    setChecks((before) =>
      before.map((each, index) => (index === at && each.status === 'checked' ? next(each) : each)),
    )

  /** @param only positions of findings; null mends all that can be */
  const mend = async (at: number, only: readonly number[] | null) => {
    const file = checks[at]
    if (file?.status !== 'checked' || file.isMending) return
    update(at, (each) => ({ ...each, isMending: true }))
    const built = await inspector.fixFile(shownVersion(file).bytes, only)
    update(at, (each) => ({
      ...each,
      isMending: false,
      versions:
        built.status === 'built'
          ? [...each.versions, { ...built.value, fileName: shownVersion(each).fileName }]
          : each.versions,
    }))
    if (built.status === 'failed') notify(built.message)
  }

  /** Takes a copy changed elsewhere as the next version, once it is checked. */
  const takeCopy = async (at: number, copy: Pick<Version, 'bytes' | 'fileName'>) => {
    const built = await inspector.inspectFile(copy.bytes)
    if (built.status === 'failed') notify(built.message)
    if (built.status !== 'built') return
    const { checked } = built.value
    update(at, (each) => ({ ...each, versions: [...each.versions, { ...copy, checked }] }))
  }

  const undo = (at: number) =>
    update(at, (each) => {
      const [first, ...mended] = each.versions
      return { ...each, versions: [first, ...mended.slice(0, -1)] }
    })

  const save = async (at: number) => {
    const file = checks[at]
    if (file?.status !== 'checked') return
    const version = shownVersion(file)
    const reply = await desktop.saveWord({
      suggestedName: mendedName(version.fileName),
      bytes: version.bytes,
    })
    if (!reply.ok) notify(reply.failure.message)
    else if (reply.value !== null) {
      update(at, (each) => ({ ...each, saved: version }))
      const { fileName, token } = reply.value
      notify(`Đã lưu bản đã sửa “${fileName}”. Tệp gốc giữ nguyên.`, [
        { label: 'Mở bằng Word', run: () => void desktop.openFile({ token }) },
        { label: 'Mở thư mục', run: () => void desktop.showInFolder({ token }) },
      ])
    }
  }

  const close = () => {
    setOpen(false)
    const unsaved = checks.some((each) => each.status === 'checked' && isUnsaved(each))
    if (unsaved) {
      notify('Bản đã sửa chưa được lưu ra tệp.', { label: 'Mở lại', run: () => setOpen(true) })
    }
  }
  return { checks: isOpen ? checks : [], check, mend, takeCopy, undo, save, close }
}

export const isUnsaved = (file: CheckedFile): boolean =>
  file.versions.length > 1 && file.saved !== shownVersion(file)

/** "cong-van.docx" as "cong-van - da sua.docx". */
const mendedName = (name: string) => `${name.replace(/\.docx$/iu, '').slice(0, 160)} - da sua.docx`

/** One after another, each told of as it is done. */
async function checkFiles(
  files: readonly File[],
  inspector: Inspector,
  onDone: (index: number, outcome: FileCheck) => void,
): Promise<void> {
  for (const [index, file] of files.entries()) onDone(index, await checkFile(file, inspector))
}

async function checkFile(file: File, inspector: Inspector): Promise<FileCheck> {
  const { name } = file
  if (file.size > MOST_BYTES) return { name, status: 'failed', message: TOO_LARGE }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const built = await inspector.inspectFile(bytes)
    if (built.status !== 'built') {
      return { name, status: 'failed', message: built.status === 'failed' ? built.message : '' }
    }
    const { checked, carried } = built.value
    if (checked.status === 'refused') return { name, status: 'failed', message: checked.message }
    const versions = [{ bytes, checked, fileName: name }] as const
    return { name, status: 'checked', versions, saved: null, isMending: false, carried }
  } catch {
    return { name, status: 'failed', message: UNREADABLE }
  }
}

const TOO_LARGE = 'Tệp lớn hơn 200 MB nên không đọc. Hãy giảm cỡ hình ảnh trong Word rồi lưu lại.'
const UNREADABLE =
  'Không đọc được tệp này; có thể tệp đã bị chuyển đi hoặc ổ đĩa đã rút ra. Hãy thử lại.'

function explainOther(files: readonly File[]): string {
  const [first] = files
  if (first && /\.(?:khtt|json)$/iu.test(first.name)) {
    return 'Tệp kế hoạch mở bằng nút “Mở tệp kế hoạch” ở Danh sách kế hoạch.'
  }
  return 'Chỉ kiểm tra được tệp Word (.docx). Hãy thả tệp .docx vào cửa sổ.'
}

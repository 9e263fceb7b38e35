import { useCallback, useEffect, useState } from 'react'
import type { CheckedLetterhead } from '../../export/messages'
import { useServices } from '../../shell/services'
import type { OwnLetterhead } from '../../storage/letterhead'
import { notify } from '../../ui/notices'

export type ShownLetterhead =
  | { readonly status: 'none' }
  | { readonly status: 'reading' }
  /** Kept, but it cannot be read or looked at. */
  | { readonly status: 'failed'; readonly message: string }
  | {
      readonly status: 'kept'
      readonly letterhead: OwnLetterhead
      readonly findings: readonly LetterheadFinding[]
    }
export type LetterheadFinding = Extract<CheckedLetterhead, { status: 'read' }>['findings'][number]

/** More bytes are not read at all; what is kept is read with every export. */
const MOST_BYTES = 20 * 1024 * 1024

const NOT_WORD = 'Mẫu giấy riêng phải là tệp Word (.docx).'
const TOO_LARGE =
  'Tệp lớn hơn 20 MB nên không làm mẫu được. Hãy giảm cỡ hình ảnh trong Word rồi lưu lại.'
const UNREADABLE =
  'Không đọc được tệp này; có thể tệp đã bị chuyển đi hoặc ổ đĩa đã rút ra. Hãy thử lại.'

export const isUsable = (findings: readonly LetterheadFinding[]) =>
  findings.every(({ blocks }) => !blocks)

/** The unit's own letterhead: chosen, looked at, turned on and off. */
export function useOwnLetterhead() {
  const { storage, inspector } = useServices()
  const [shown, setShown] = useState<ShownLetterhead>({ status: 'reading' })

  /** What the checker says; a refusal or a failure is told as its message. */
  const look = useCallback(
    async (bytes: Uint8Array) => {
      const built = await inspector.lintLetterhead(bytes)
      if (built.status !== 'built') return built.status === 'failed' ? built.message : UNREADABLE
      return built.value.status === 'read' ? built.value.findings : built.value.message
    },
    [inspector],
  )

  useEffect(() => {
    let ended = false
    const read = async (): Promise<ShownLetterhead> => {
      const stored = await storage.letterhead.read()
      if (stored.status === 'failed') return stored
      if (stored.letterhead === null) return { status: 'none' }
      const findings = await look(stored.letterhead.bytes)
      return typeof findings === 'string'
        ? { status: 'failed', message: findings }
        : { status: 'kept', letterhead: stored.letterhead, findings }
    }
    void read().then((next) => {
      if (!ended) setShown(next)
    })
    return () => {
      ended = true
    }
  }, [storage, look])

  /** Shown at once; back to what was there when it cannot be stored. */
  const keep = async (letterhead: OwnLetterhead, findings: readonly LetterheadFinding[]) => {
    setShown({ status: 'kept', letterhead, findings })
    const outcome = await storage.letterhead.keep(letterhead)
    if (outcome.status === 'done') return
    setShown(shown)
    notify(outcome.message)
  }

  return {
    shown,
    /** A file that is no letterhead is told of, and the one kept before stays. */
    choose: async (file: File) => {
      const problem = problemOf(file)
      const bytes = problem === null ? await bytesOf(file) : null
      if (bytes === null) {
        notify(problem ?? UNREADABLE)
        return
      }
      const findings = await look(bytes)
      if (typeof findings === 'string') notify(findings)
      else await keep({ fileName: file.name, bytes, isOn: isUsable(findings) }, findings)
    },
    turn: async (isOn: boolean) => {
      if (shown.status !== 'kept') return
      await keep({ ...shown.letterhead, isOn }, shown.findings)
    },
    remove: async () => {
      const outcome = await storage.letterhead.remove()
      if (outcome.status === 'failed') {
        notify(outcome.message)
        return
      }
      setShown({ status: 'none' })
      const undo =
        shown.status === 'kept'
          ? { label: 'Hoàn tác', run: () => void keep(shown.letterhead, shown.findings) }
          : null
      notify('Đã bỏ mẫu giấy riêng; tệp của đơn vị vẫn còn nguyên.', undo)
    },
  }
}

function problemOf({ name, size }: File): string | null {
  if (!/\.docx$/iu.test(name)) return NOT_WORD
  return size > MOST_BYTES ? TOO_LARGE : null
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}

import { useEffect, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import { exportText, notifySaved } from '../../export/export-text'
import type { Kept, KeptReading } from '../../storage/kept-thing'
import { rawText } from '../../storage/plan-file'
import { notify } from '../notices'
import './unread-note.css'

type Props = {
  readonly desktop: Pick<DesktopBridge, 'savePlanFile' | 'showInFolder'>
  readonly of: Pick<Kept<unknown>, 'read'>
  /** What it is, as the middle of a sentence has it, e.g. "sổ trả lại". */
  readonly name: string
  /** How it may be had back. */
  readonly advice?: string
}

const ADVICE = 'Cần lấy lại thì xuất dữ liệu thô và gửi người hỗ trợ.'

/** Tells what of the officer's work is stored but cannot be read, with the way to take it out. */
export function UnreadNote({ desktop, of, name, advice = ADVICE }: Props) {
  const [found, setFound] = useState<{ of: Props['of']; reading: KeptReading<unknown> } | null>(
    null,
  )
  useEffect(() => {
    let gone = false
    void of.read().then((reading) => {
      if (!gone) setFound({ of, reading })
    })
    return () => {
      gone = true
    }
  }, [of])
  const takeOut = async () => {
    // Read again: more may have been set aside since.
    const reading = await of.read()
    if (reading.status === 'failed') notify(reading.message)
    if (reading.status !== 'unreadable') return
    const { entries, rows } = reading
    const text = rawText({ entries, rows })
    notifySaved(desktop, await exportText(desktop, `Dữ liệu thô của ${name}`, text))
  }

  if (found === null || found.of !== of || found.reading.status === 'read') return null
  const { reading } = found
  return (
    <p className="unread-note" role="alert" data-testid="unread-note">
      <span>
        {reading.status === 'failed'
          ? `Chưa đọc được ${name}. Nội dung đã lưu vẫn còn. ${reading.message}`
          : `${told(name, reading)} ${advice}`}
      </span>
      {reading.status === 'failed' ? null : (
        <button type="button" className="button" onClick={() => void takeOut()}>
          Xuất dữ liệu thô…
        </button>
      )}
    </p>
  )
}

function told(
  name: string,
  {
    entries,
    rows,
  }: Pick<Extract<KeptReading<unknown>, { status: 'unreadable' }>, 'entries' | 'rows'>,
): string {
  const parts = [
    ...(rows.length === 0
      ? []
      : [rows.length === 1 ? 'một bản đã lưu' : `${rows.length} bản đã lưu`]),
    ...(entries.length === 0 ? [] : [`${entries.length} mục`]),
  ]
  return `Không đọc được ${parts.join(' và ')} của ${name}: dữ liệu bị hỏng hoặc do phiên bản ứng dụng mới hơn ghi. Phần ấy được giữ nguyên, không bị ghi đè; vẫn làm việc tiếp như thường.`
}

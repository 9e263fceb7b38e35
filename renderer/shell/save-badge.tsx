import { useEffect, useState } from 'react'
import { clockOrDay } from '../library/when'
import type { SaveState } from '../plan/autosave'
import type { MirrorState } from '../plan/mirror-lane'
import { usePlanState } from '../plan/use-plan'

/** Where the work is kept and since when; "saved" only when it is, "2 places" only when both are known. */
export function SaveBadge() {
  const save = usePlanState((state) => state.save)
  const lowSpace = usePlanState((state) => state.lowSpace)
  const now = useMinute()
  const mirror = save.kind === 'saved' ? save.mirror : null
  return (
    <>
      <span
        className="save-badge"
        role="status"
        data-testid="save-badge"
        data-state={save.kind}
        data-mirror={mirror?.kind}
        title={mirror?.kind === 'failed' ? mirror.message : undefined}
      >
        {badgeText(save, now)}
      </span>
      {lowSpace ? (
        <span className="low-space" data-testid="low-space" title={LOW_SPACE}>
          Ổ đĩa sắp đầy, nên dọn bớt
        </span>
      ) : null}
    </>
  )
}

const LOW_SPACE = 'Ổ đĩa chứa bản sao còn ít chỗ. Khi đầy hẳn, kế hoạch sẽ không lưu được nữa.'

function badgeText(save: SaveState, now: Date): string {
  switch (save.kind) {
    case 'saved':
      return savedText(save.mirror, clockOrDay(save.at, now))
    case 'saving':
      return 'Đang lưu…'
    case 'failed':
      return 'Chưa lưu được'
  }
}

function savedText(mirror: MirrorState, at: string): string {
  switch (mirror.kind) {
    case 'mirrored':
      return `Đã lưu 2 nơi lúc ${at}`
    case 'pending':
      return `Đã lưu lúc ${at}`
    case 'failed':
      return `Đã lưu lúc ${at}, chưa có bản sao`
  }
}

/** The present, once a minute: a window left open over midnight must not call yesterday today. */
function useMinute(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

import type { SaveState } from '../plan/autosave'
import { usePlanState } from '../plan/use-plan'

const TIME = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' })

/** Where the work is kept and since when; "saved" only when it is. */
export function SaveBadge() {
  const save = usePlanState((state) => state.save)
  const copies = save.kind === 'saved' ? (save.mirrorProblem === null ? 2 : 1) : 0
  return (
    <span
      className="save-badge"
      role="status"
      data-testid="save-badge"
      data-state={save.kind}
      data-copies={copies}
      title={save.kind === 'saved' ? (save.mirrorProblem ?? undefined) : undefined}
    >
      {badgeText(save)}
    </span>
  )
}

function badgeText(save: SaveState): string {
  switch (save.kind) {
    case 'saved': {
      const at = save.at === null ? '' : ` lúc ${TIME.format(new Date(save.at))}`
      return save.mirrorProblem === null ? `Đã lưu 2 nơi${at}` : `Đã lưu${at}, chưa có bản sao`
    }
    case 'saving':
      return 'Đang lưu…'
    case 'failed':
      return 'Chưa lưu được'
  }
}

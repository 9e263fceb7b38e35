import type { DesktopBridge } from '#shared/bridge/contract'
import { notify } from '../ui/notices'
import { dayAndTime, fileSize } from './when'
import type { Mirrors } from './use-mirrors'

type Props = {
  readonly desktop: Pick<DesktopBridge, 'showMirrorFolder'>
  readonly mirrors: Mirrors
  readonly onRestore: () => void
}

/** Where the second copies are and how fresh: trust needs something to look at. */
export function MirrorStatus({ desktop, mirrors, onRestore }: Props) {
  const showFolder = async () => {
    const reply = await desktop.showMirrorFolder()
    if (!reply.ok) notify(reply.failure.message)
  }
  const newest = mirrors.groups[0]?.newest
  return (
    <footer className="mirror-status">
      <span className="grow">
        {mirrors.problem === null ? null : (
          <span className="problem" role="alert">
            {mirrors.problem}{' '}
          </span>
        )}
        <span>Bản sao dự phòng: </span>
        <code>{mirrors.folder}</code>
        {newest === undefined ? null : (
          <span>
            {' '}
            · gần nhất {dayAndTime(newest.plan.savedAt)}, {fileSize(newest.bytes)}
          </span>
        )}
      </span>
      <button type="button" className="link-button" onClick={() => void showFolder()}>
        Mở thư mục
      </button>
      <button type="button" className="link-button" data-testid="to-restore" onClick={onRestore}>
        Khôi phục…
      </button>
    </footer>
  )
}

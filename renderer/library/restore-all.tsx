import { useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { Storage } from '../storage/storage'
import { notify } from '../ui/notices'
import type { MirrorGroup } from './mirror-groups'
import { restoreMirror } from './restore-mirror'

type Props = {
  readonly desktop: DesktopBridge
  readonly storage: Storage
  readonly groups: readonly MirrorGroup[]
  readonly onDone: (() => void) | null
}

/** Brings back the newest copy of each plan the database has lost. */
export function RestoreAll({ desktop, storage, groups, onDone }: Props) {
  const [running, setRunning] = useState(false)
  const restoreAll = async () => {
    setRunning(true)
    const failures: string[] = []
    for (const { newest } of groups) {
      const problem = await restoreMirror({ desktop, storage }, newest)
      if (problem !== null) failures.push(`“${newest.plan.title}”: ${problem}`)
    }
    setRunning(false)
    notify(
      failures.length === 0
        ? `Đã khôi phục ${groups.length} kế hoạch.`
        : `Đã khôi phục ${groups.length - failures.length}/${groups.length} kế hoạch. Chưa được: ${failures.join('; ')}`,
    )
    if (failures.length === 0) onDone?.()
  }
  return (
    <p>
      <button
        type="button"
        className="button primary"
        data-testid="restore-all"
        disabled={running}
        onClick={() => void restoreAll()}
      >
        {running
          ? 'Đang khôi phục…'
          : `Khôi phục ${groups.length} kế hoạch không còn trong kho (bản mới nhất)`}
      </button>
    </p>
  )
}

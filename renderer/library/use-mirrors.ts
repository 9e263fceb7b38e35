import { useEffect, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { MirrorEntry } from '#shared/bridge/mirror'
import { groupMirrors, type MirrorGroup } from './mirror-groups'

export type Mirrors = {
  readonly status: 'loading' | 'loaded'
  readonly folder: string
  readonly groups: readonly MirrorGroup[]
  readonly unreadable: readonly MirrorEntry[]
  /** Why mirrors cannot be written or listed, in Vietnamese. */
  readonly problem: string | null
}

const NOTHING_YET: Mirrors = {
  status: 'loading',
  folder: '',
  groups: [],
  unreadable: [],
  problem: null,
}

/** What the folder of mirrors holds; asks no database. */
export function useMirrors(desktop: MirrorBridge): Mirrors {
  const [mirrors, setMirrors] = useState(NOTHING_YET)
  useEffect(() => {
    let gone = false
    void readMirrors(desktop).then((read) => {
      if (!gone) setMirrors(read)
    })
    return () => {
      gone = true
    }
  }, [desktop])
  return mirrors
}

type MirrorBridge = Pick<DesktopBridge, 'mirrorList' | 'appInfo'>

async function readMirrors(desktop: MirrorBridge): Promise<Mirrors> {
  const [info, list] = await Promise.all([desktop.appInfo(), desktop.mirrorList()])
  const infoProblem = info.ok ? info.value.mirrorProblem : info.failure.message
  return {
    status: 'loaded',
    folder: info.ok ? info.value.mirrorFolder : '',
    ...groupMirrors(list.ok ? list.value : []),
    problem: list.ok ? infoProblem : list.failure.message,
  }
}

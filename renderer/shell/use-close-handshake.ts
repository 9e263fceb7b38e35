import { useEffect } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { UnitListsStore } from '../lists/unit-lists'
import type { OpenPlan } from '../plan/open-plan'

/**
 * The window closes only when everything is stored. What cannot be stored keeps it open, with the
 * failure and the way to save to a file in sight.
 */
export function useCloseHandshake(
  desktop: Pick<DesktopBridge, 'onNotice' | 'readyToClose' | 'keepOpen'>,
  open: OpenPlan | null,
  lists: Pick<UnitListsStore, 'flush'> | null,
) {
  useEffect(() => {
    const stop = desktop.onNotice('closing', () => void answerClosing())
    const answerClosing = async () => {
      await open?.flush()
      const areListsStored = (await lists?.flush()) ?? true
      const isPlanStored = open === null || open.store.getState().save.kind === 'saved'
      if (isPlanStored && areListsStored) await desktop.readyToClose()
      else await desktop.keepOpen()
    }
    const flushNow = () => {
      void open?.flush()
      void lists?.flush()
    }
    window.addEventListener('blur', flushNow)
    document.addEventListener('visibilitychange', flushNow)
    return () => {
      stop()
      window.removeEventListener('blur', flushNow)
      document.removeEventListener('visibilitychange', flushNow)
    }
  }, [desktop, open, lists])
}

import { useEffect } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { OpenPlan } from '../plan/open-plan'

/**
 * The window closes only when everything is stored. What cannot be stored keeps it open, with the
 * failure and the way to save to a file in sight.
 */
export function useCloseHandshake(
  desktop: Pick<DesktopBridge, 'onNotice' | 'readyToClose' | 'keepOpen'>,
  open: OpenPlan | null,
) {
  useEffect(() => {
    const stop = desktop.onNotice('closing', () => void answerClosing())
    const answerClosing = async () => {
      await open?.flush()
      if (open === null || open.store.getState().save.kind === 'saved') await desktop.readyToClose()
      else await desktop.keepOpen()
    }
    const flushNow = () => void open?.flush()
    window.addEventListener('blur', flushNow)
    document.addEventListener('visibilitychange', flushNow)
    return () => {
      stop()
      window.removeEventListener('blur', flushNow)
      document.removeEventListener('visibilitychange', flushNow)
    }
  }, [desktop, open])
}

import { useEffect } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { UnitListsStore } from '../lists/unit-lists'
import { isKept, type OpenPlan } from '../plan/open-plan'
import { notify } from '../ui/notices'
import { saveListsToFile, savePlanToFile } from './save-to-file'

type Desktop = Pick<
  DesktopBridge,
  'onNotice' | 'readyToClose' | 'keepOpen' | 'savePlanFile' | 'saveListFile'
>

/**
 * The window closes only when everything is stored, or stands in a file as it is now. What is
 * neither keeps it open, which is said with the way to a file.
 */
export function useCloseHandshake(
  desktop: Desktop,
  open: OpenPlan | null,
  lists: UnitListsStore | null,
) {
  useEffect(() => {
    const answerClosing = async () => {
      await open?.flush()
      const areListsStored = (await lists?.flush()) ?? true
      const lost = {
        plan: open === null || isKept(open) ? null : open,
        lists: lists === null || areListsStored || areFiled(lists) ? null : lists,
      }
      if (lost.plan === null && lost.lists === null) await desktop.readyToClose()
      else {
        await desktop.keepOpen()
        tellKeptOpen(desktop, lost, () => void answerClosing())
      }
    }
    const stop = desktop.onNotice('closing', () => void answerClosing())
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

function areFiled({ store }: UnitListsStore): boolean {
  const { own, filed } = store.getState()
  return filed?.own === own
}

function tellKeptOpen(
  desktop: Desktop,
  { plan, lists }: { readonly plan: OpenPlan | null; readonly lists: UnitListsStore | null },
  closeAgain: () => void,
) {
  const close = { label: 'Đóng, đã có tệp', run: closeAgain }
  const what = [
    ...(plan === null ? [] : ['kế hoạch đang mở']),
    ...(lists === null ? [] : ['danh mục của đơn vị']),
  ].join(' và ')
  notify(
    `Chưa đóng ứng dụng vì ${what} chưa lưu được. Hãy lưu ra tệp rồi đóng.`,
    [
      ...(plan === null
        ? []
        : [
            {
              label: 'Lưu kế hoạch ra tệp…',
              run: () => void savePlanToFile(desktop, plan, close),
            },
          ]),
      ...(lists === null
        ? []
        : [
            {
              label: 'Lưu danh mục ra tệp…',
              run: () => void saveListsToFile(desktop, lists, close),
            },
          ]),
    ],
    'kept-open',
  )
}

import { useCallback, useEffect, useState } from 'react'
import type { ReturnReason } from '#shared/rules/review/review-finding'
import { newId } from '../../plan/new-id'
import { todayIso } from '../../platform/today'
import { useServices } from '../../shell/services'
import { notify } from '../../ui/notices'

/** The log of plans that came back, kept for every plan to come. */
export function useReturns() {
  const { settings } = useServices().storage
  const [returns, setReturns] = useState<readonly ReturnReason[]>([])
  useEffect(() => {
    let gone = false
    void settings.read('returnLog').then((read) => {
      if (!gone) setReturns(read)
    })
    return () => {
      gone = true
    }
  }, [settings])
  const store = useCallback(
    async (next: readonly ReturnReason[]) => {
      const outcome = await settings.write('returnLog', [...next])
      if (outcome.status === 'failed') notify(outcome.message)
      else setReturns(next)
    },
    [settings],
  )
  return {
    returns,
    add: (entry: Pick<ReturnReason, 'reason' | 'section' | 'planTitle'>) =>
      void store([{ ...entry, id: newId(), at: todayIso() }, ...returns]),
    remove: (entry: ReturnReason) => {
      void store(returns.filter(({ id }) => id !== entry.id))
      notify('Đã bỏ một lý do từng bị trả lại.', {
        label: 'Hoàn tác',
        run: () => void store(returns),
      })
    },
  }
}

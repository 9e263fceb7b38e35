import type { ReturnReason } from '#shared/rules/review/review-finding'
import { newId } from '../../plan/new-id'
import { todayIso } from '../../platform/today'
import { useServices } from '../../shell/services'
import { useKeptList } from '../../ui/kept/use-kept-list'

/** The log of plans that came back, kept for every plan to come. */
export function useReturns() {
  const { entries, update } = useKeptList(useServices().storage.kept.returnLog)
  return {
    returns: entries,
    /** @returns whether it is stored */
    add: (entry: Pick<ReturnReason, 'reason' | 'section' | 'planTitle'>) =>
      update((returns) => [{ ...entry, id: newId(), at: todayIso() }, ...returns], null),
    remove: ({ id }: ReturnReason) =>
      void update(
        (returns) => returns.filter((each) => each.id !== id),
        'Đã bỏ một lý do từng bị trả lại.',
      ),
  }
}

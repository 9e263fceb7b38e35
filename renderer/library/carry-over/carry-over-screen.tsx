import { useEffect, useMemo, useRef, useState } from 'react'
import type { DesktopBridge } from '#shared/bridge/contract'
import type { CardGroup } from '#shared/carry-over/card'
import { newCarryOverState, type CarryOverState } from '#shared/carry-over/kept-state'
import { progress, takeSuggestions, type Decisions } from '#shared/carry-over/decisions'
import { cardGroups, groups } from '#shared/carry-over/groups'
import type { Plan } from '#shared/plan/plan'
import { useSearchLists } from '../../lists/use-search-lists'
import { useCommands } from '../../shell/use-commands'
import type { Storage } from '../../storage/storage'
import { UnreadNote } from '../../ui/kept/unread-note'
import { notify } from '../../ui/notices'
import { UndoButtons } from '../../ui/undo-buttons'
import { workKeeper, type WorkKeeper } from '../work-keeper'
import { CarryOverOptions } from './carry-over-options'
import './carry-over.css'
import { GroupCards } from './group-cards'
import { GroupNav, type GroupEntry } from './group-nav'
import { MoneyTotals } from './money-totals'
import { useCarryOver } from './use-carry-over'

type Props = {
  readonly desktop: DesktopBridge
  readonly storage: Storage
  /** Last year's plan; it stays as it is. */
  readonly plan: Plan
  /** Takes the new plan; answers whether it was stored. */
  readonly onMade: (plan: Plan, note: string) => Promise<boolean>
  readonly onLeave: () => void
}

/** Giữ – Sửa – Bỏ: last year's plan, card by card, into the new year's. */
export function CarryOverScreen(props: Props) {
  const { storage, plan, onLeave } = props
  const keeper = useMemo(() => workKeeper(storage.kept.carryOvers, plan.id), [storage, plan.id])
  const [start, setStart] = useState<CarryOverState | null>(null)
  const leaveRef = useRef(onLeave)
  useEffect(() => {
    let gone = false
    void keeper.read().then((outcome) => {
      if (gone) return
      if (outcome.status === 'done') {
        setStart(outcome.work ?? newCarryOverState(plan.document.year + 1))
        return
      }
      // Begun anew, what was decided before would be written over.
      notify(outcome.message)
      leaveRef.current()
    })
    return () => {
      gone = true
    }
  }, [keeper, plan])
  return start === null ? null : <CarryOverWork {...props} start={start} keeper={keeper} />
}

type View = CardGroup | 'options'

function CarryOverWork(
  props: Props & { readonly start: CarryOverState; readonly keeper: WorkKeeper<CarryOverState> },
) {
  const { desktop, storage, plan, start, keeper, onMade, onLeave } = props
  const work = useCarryOver(plan, start, keeper.keep, useSearchLists())
  const { carryOver, state, result, change, endTyping } = work
  const [view, setView] = useState<View>('options')
  useCommands(desktop, { undo: work.undo, redo: work.redo })
  const entries: readonly GroupEntry[] = cardGroups
    .filter((group) => carryOver.groups[group].length > 0)
    .map((group) => ({
      group,
      name: groups[group].name,
      ...progress(carryOver, state.decisions, group),
    }))
  const decide = (label: string, mergeKey: string | null, decisions: Decisions) =>
    change(label, mergeKey, (before) => ({ ...before, decisions }))
  const make = async () => {
    if (await onMade(work.make(), `Từ kế hoạch năm ${plan.document.year}`)) keeper.forget()
  }
  return (
    <div className="carry-over" data-testid="carry-over">
      <header className="library-bar">
        <h1>
          Kế hoạch năm {state.year} từ kế hoạch năm {plan.document.year}
        </h1>
        <span className="spacer" />
        <UndoButtons work={work} />
        <button type="button" className="button" onClick={onLeave}>
          Để sau
        </button>
        <button
          type="button"
          className="button primary"
          data-testid="make-plan"
          onClick={() => void make()}
        >
          Tạo kế hoạch năm {state.year}
        </button>
      </header>
      <GroupNav entries={entries} view={view} onView={setView} />
      <main className="carry-main" key={view} tabIndex={-1}>
        {view === 'options' ? (
          <>
            <UnreadNote
              desktop={desktop}
              of={storage.kept.carryOvers}
              name="các lựa chọn lập kế hoạch năm sau"
            />
            <CarryOverOptions plan={plan} state={state} change={change} onLeave={endTyping} />
            <p className="mending">
              <button
                type="button"
                className="button"
                data-testid="take-suggestions"
                onClick={() =>
                  decide('Theo mọi đề xuất', null, takeSuggestions(carryOver, state.decisions))
                }
              >
                Theo mọi đề xuất
              </button>
              <span className="hint">
                Hoàn tác một lần là trở lại như trước; sau đó vẫn sửa được từng mục.
              </span>
            </p>
            <MoneyTotals old={plan} next={result} />
          </>
        ) : (
          <>
            <GroupCards
              group={view}
              carryOver={carryOver}
              decisions={state.decisions}
              onDecide={decide}
              onLeave={endTyping}
            />
            {view === 'budgetLines' ? <MoneyTotals old={plan} next={result} /> : null}
          </>
        )}
      </main>
    </div>
  )
}

import { IconBook2 } from '@tabler/icons-react'
import { useState } from 'react'
import type { BudgetLine } from '#shared/plan/budget'
import { inOrderOfUse, withNorm } from '#shared/rules/money/norms'
import { useListEntries, useOpenList } from '../../lists/use-lists'
import { updateRow } from '../../plan/rows'
import { useOpenPlan } from '../../plan/use-plan'
import { PickDialog } from '../../ui/pick-dialog'
import { normDetail } from './norm-note'

/** Norms of the list in use, to pick one from. */
export function NormPickDialog(props: {
  readonly title: string
  readonly onPick: (normId: string) => void
  readonly onClose: () => void
}) {
  const norms = useListEntries('costNorms')
  const openList = useOpenList()
  return (
    <PickDialog
      title={props.title}
      placeholder="Tìm theo nội dung, mức, điều khoản (không cần gõ dấu)"
      items={inOrderOfUse(norms).map((norm) => ({
        id: norm.id,
        title: norm.content,
        detail: normDetail(norm),
        isUnchecked: !norm.verified,
      }))}
      onPick={props.onPick}
      onClose={props.onClose}
      actions={
        <button type="button" className="button" onClick={() => openList('costNorms')}>
          Sửa danh mục định mức…
        </button>
      }
    />
  )
}

/** Which norm a line goes by, and the way to another. */
export function NormAid({ line }: { readonly line: BudgetLine }) {
  const openPlan = useOpenPlan()
  const norms = useListEntries('costNorms')
  const [isPicking, setPicking] = useState(false)
  const chosen = norms.find(({ id }) => id === line.normId)
  const pick = (normId: string) => {
    const norm = norms.find(({ id }) => id === normId)
    if (norm) {
      openPlan.change('Chọn định mức', null, (plan) =>
        updateRow(plan, 'budgetLines', line.id, (row) => withNorm(row, norm)),
      )
    }
    setPicking(false)
  }
  const drop = () =>
    openPlan.change('Bỏ định mức', null, (plan) =>
      updateRow(plan, 'budgetLines', line.id, (row) => ({ ...row, normId: '' })),
    )
  return (
    <div className="field-aid">
      <button
        type="button"
        className="button"
        data-testid="pick-norm"
        onClick={() => setPicking(true)}
      >
        <IconBook2 size={16} aria-hidden /> Chọn định mức…
      </button>
      {line.normId === '' ? null : (
        <>
          <span data-testid="chosen-norm">
            {chosen
              ? `Theo “${chosen.content}”.`
              : 'Định mức đã chọn không còn trong danh mục nên không so được.'}
          </span>
          <button type="button" className="link-button" onClick={drop}>
            Bỏ
          </button>
        </>
      )}
      {isPicking ? (
        <NormPickDialog
          title="Chọn định mức cho dòng chi"
          onPick={pick}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </div>
  )
}

import { IconBook2 } from '@tabler/icons-react'
import { useState } from 'react'
import { emptyRow } from '#shared/plan/defaults'
import { fundingSourceOf } from '#shared/rules/section-1/plan-parts'
import { withNorm } from '#shared/rules/money/norms'
import { useListEntries } from '../../lists/use-lists'
import { newId } from '../../plan/new-id'
import { addRows } from '../../plan/rows'
import { useOpenPlan } from '../../plan/use-plan'
import { notifyUndoable } from '../../ui/notices'
import { NormPickDialog } from './norm-picker'

/** Lines begun from a norm: its content, unit, ceiling and clause, all to be changed. */
export function NormCatalog() {
  const openPlan = useOpenPlan()
  const norms = useListEntries('costNorms')
  const [isOpen, setOpen] = useState(false)
  const add = (normId: string) => {
    const norm = norms.find(({ id }) => id === normId)
    if (!norm) return
    openPlan.change('Thêm dòng chi theo định mức', null, (plan) =>
      addRows(plan, 'budgetLines', [
        withNorm(
          { ...emptyRow('budgetLines', newId()), fundingSource: fundingSourceOf(plan) },
          norm,
        ),
      ]),
    )
    notifyUndoable(
      openPlan,
      `Đã thêm “${norm.content}”. Ghi số lượng, nhóm chi; kiểm tra đơn giá, nguồn.`,
    )
    setOpen(false)
  }
  return (
    <>
      <button type="button" className="button" data-testid="catalog" onClick={() => setOpen(true)}>
        <IconBook2 size={16} aria-hidden /> Định mức
      </button>
      {isOpen ? (
        <NormPickDialog
          title="Thêm dòng chi theo định mức"
          onPick={add}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}

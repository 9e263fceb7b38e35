import { IconListSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { BudgetLine } from '#shared/plan/budget'
import type { BudgetCode } from '#shared/reference/budget-codes'
import { useListEntries, useOpenList } from '../../lists/use-lists'
import { updateRow } from '../../plan/rows'
import { useOpenPlan } from '../../plan/use-plan'
import { PickDialog } from '../../ui/pick-dialog'

/** What a mục or tiểu mục is called, and the way to pick one; free text stays as it is. */
export function CodeAid({ line }: { readonly line: BudgetLine }) {
  const openPlan = useOpenPlan()
  const openList = useOpenList()
  const codes = useListEntries('budgetCodes')
  const [isPicking, setPicking] = useState(false)
  const named = nameOf(line.budgetCode, codes)
  const pick = (id: string) => {
    const code = codes.find((each) => each.id === id)
    if (code) {
      openPlan.change('Chọn mục, tiểu mục', null, (plan) =>
        updateRow(plan, 'budgetLines', line.id, (row) => ({ ...row, budgetCode: written(code) })),
      )
    }
    setPicking(false)
  }
  return (
    <div className="field-aid">
      <button
        type="button"
        className="button"
        data-testid="pick-code"
        onClick={() => setPicking(true)}
      >
        <IconListSearch size={16} aria-hidden /> Chọn mục, tiểu mục…
      </button>
      {named === null ? null : (
        <span data-testid="chosen-code">
          {named.name}
          {named.verified ? '' : ' (cần kiểm tra)'}
        </span>
      )}
      {isPicking ? (
        <PickDialog
          title="Chọn mục, tiểu mục ngân sách"
          placeholder="Tìm theo mã hoặc tên (không cần gõ dấu)"
          items={codes.map((code) => ({
            id: code.id,
            title: `${code.code} ${code.name}`,
            detail: code.parent === '' ? 'Mục' : `Tiểu mục của mục ${parentOf(code, codes)}`,
            isUnchecked: !code.verified,
          }))}
          onPick={pick}
          onClose={() => setPicking(false)}
          actions={
            <button type="button" className="button" onClick={() => openList('budgetCodes')}>
              Sửa danh mục mục, tiểu mục…
            </button>
          }
        />
      ) : null}
    </div>
  )
}

/** A tiểu mục with its mục: "6600/6606". */
const written = ({ code, parent }: BudgetCode) => (parent === '' ? code : `${parent}/${code}`)

const parentOf = ({ parent }: BudgetCode, codes: readonly BudgetCode[]) =>
  `${parent} ${codes.find(({ code }) => code === parent)?.name ?? ''}`.trim()

/** The entry a typed text names: its last number of four digits. */
function nameOf(text: string, codes: readonly BudgetCode[]): BudgetCode | null {
  const number = text.match(/\d{4}/gu)?.at(-1)
  return codes.find(({ code }) => code === number) ?? null
}

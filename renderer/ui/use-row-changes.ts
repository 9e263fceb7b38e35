import { useState } from 'react'
import { emptyRow } from '#shared/plan/defaults'
import { linksTo } from '#shared/plan/links'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'
import { newId } from '../plan/new-id'
import { addRows, moveRow, removeRows, updateRow } from '../plan/rows'
import { useOpenPlan } from '../plan/use-plan'
import { clearFields } from './fields/row-texts'
import type { FieldSpec } from './fields/spec'
import type { CellBlock } from './grid/clipboard'
import type { GridColumn } from './grid/columns'
import { pasteBlock, pasteMessage } from './grid/paste'
import { neighbourOf, type RowTarget } from './grid/row-target'
import type { Cell } from './grid/selection'
import { notifyUndoable } from './notices'

type Options<S extends RowSection> = {
  readonly section: S
  readonly noun: string
  readonly plan: Plan
  readonly columns: readonly GridColumn<RowOf<S>>[]
  /** Rows in the grid, in its order. */
  readonly shown: readonly RowOf<S>[]
  readonly begin?: ((row: RowOf<S>, plan: Plan) => RowOf<S>) | undefined
}

/** What can be done to the rows of a section, each a step that can be undone, and where to go after. */
export function useRowChanges<S extends RowSection>(options: Options<S>) {
  const { section, noun, plan, columns, shown, begin } = options
  const openPlan = useOpenPlan()
  const [goTo, setGoTo] = useState<RowTarget | null>(null)
  const all: readonly RowOf<S>[] = plan[section]

  const add = (rows: readonly RowOf<S>[], label: string, at?: number) => {
    openPlan.change(label, null, (current) => addRows(current, section, rows, at))
    setGoTo(rows[0] ?? null)
  }
  return {
    goTo,
    setGoTo,
    addNew: () => {
      const row = emptyRow(section, newId())
      add([begin?.(row, plan) ?? row], `Thêm ${noun}`)
    },
    /** Copies the rows to stand after the last of them. */
    duplicate: (ids: readonly string[]) => {
      const copies = all
        .filter((row) => ids.includes(row.id))
        .map((row) => ({ ...row, id: newId() }))
      add(copies, `Nhân bản ${noun}`, all.findIndex((row) => row.id === ids.at(-1)) + 1)
    },
    move: (id: string, by: -1 | 1) =>
      openPlan.change(`Chuyển ${noun}`, null, (current) => moveRow(current, section, id, by)),
    /** @param among the rows whose next one is gone to */
    remove: (ids: readonly string[], among: readonly RowOf<S>[]) => {
      const cut = linksTo(plan, section, ids)
      openPlan.changeMany(`Xóa ${ids.length} ${noun}`, (current) =>
        removeRows(current, section, ids),
      )
      setGoTo(neighbourOf(among, ids))
      notifyUndoable(openPlan, removalMessage(ids.length, noun, cut))
    },
    paste: (cell: Cell | null, block: CellBlock) => {
      const start = cell ?? { row: shown.length, column: 0 }
      const pasted = pasteBlock(plan, { section, rows: shown, columns, cell: start, newId }, block)
      openPlan.changeMany(`Dán ${pasted.rows} dòng`, () => pasted.plan)
      notifyUndoable(openPlan, pasteMessage(pasted))
    },
    changeCell: (spec: FieldSpec<RowOf<S>>, id: string, next: (row: RowOf<S>) => RowOf<S>) =>
      openPlan.change(`Sửa ${spec.label}`, `${section}/${id}/${spec.name}`, (current) =>
        updateRow(current, section, id, next),
      ),
    clear: (ids: readonly string[], specs: readonly FieldSpec<RowOf<S>>[]) =>
      openPlan.changeMany('Xóa nội dung ô', (current) =>
        ids.reduce(
          (cleared, id) =>
            updateRow(cleared, section, id, (row) => clearFields(row, specs, current)),
          current,
        ),
      ),
  }
}

function removalMessage(count: number, noun: string, cut: number): string {
  const removed = `Đã xóa ${count} ${noun}.`
  return cut === 0 ? removed : `${removed} ${cut} chỗ khác không còn liên kết đến mục đã xóa.`
}

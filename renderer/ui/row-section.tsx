import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import { emptyRow } from '#shared/plan/defaults'
import { linksTo } from '#shared/plan/links'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'
import { newId } from '../plan/new-id'
import { addRows, moveRow, removeRows, updateRow } from '../plan/rows'
import { useOpenPlan, usePlan } from '../plan/use-plan'
import { targetInSection, useNavigation, type Target } from '../shell/navigation'
import { clearFields } from './fields/row-texts'
import type { FieldSpec } from './fields/spec'
import type { CellBlock } from './grid/clipboard'
import type { GridColumn } from './grid/columns'
import { DetailHint } from './grid/detail-hint'
import { pasteBlock, pasteMessage } from './grid/paste'
import { RowGrid } from './grid/row-grid'
import { neighbourOf, type RowTarget } from './grid/row-target'
import { RowTools } from './grid/row-tools'
import type { Cell } from './grid/selection'
import { ImportButton } from './import-table/import-button'
import { notifyUndoable } from './notices'
import { RowForm } from './row-form'
import { useOpenedRow } from './use-opened-row'
import { useRowFilter, type RowFilter } from './use-row-filter'

type Props<S extends RowSection> = {
  readonly section: S
  /** What one row is called, e.g. "hoạt động". */
  readonly noun: string
  readonly columns: readonly GridColumn<RowOf<S>>[]
  readonly fields: readonly FieldSpec<RowOf<S>>[]
  readonly filter?: RowFilter<RowOf<S>>
  /** Line under the grid: counts and totals. */
  readonly footer?: (plan: Plan) => ReactNode
  /** Buttons of the section's own, e.g. to add from a list. */
  readonly actions?: ReactNode
  /** How to begin with the section's own buttons; told while there is no row. */
  readonly start?: string
  /** What a new row takes over from those before it. */
  readonly begin?: (row: RowOf<S>, plan: Plan) => RowOf<S>
  /** Above the grid: what all the rows together come to. */
  readonly overview?: ReactNode
  /** Under the fields of one row: what is made of them. */
  readonly detail?: (row: RowOf<S>) => ReactNode
}

/** A list section: its rows in a grid, and one row at a time as a full form. */
export function RowSectionEditor<S extends RowSection>(props: Props<S>) {
  const { section, noun, columns, fields, filter } = props
  const openPlan = useOpenPlan()
  const plan = usePlan((current) => current)
  const all: readonly RowOf<S>[] = plan[section]
  const { shown, search, setSearch, filterValue, setFilterValue, showAll } = useRowFilter(
    all,
    columns,
    filter,
    plan,
  )
  const { opened, open, close } = useOpenedRow(section)
  const [selected, setSelected] = useState<readonly string[]>([])
  const [goTo, setGoTo] = useState<RowTarget | null>(null)
  const { target } = useNavigation()
  const [followed, setFollowed] = useState<Target | null>(null)

  const openedRow = all.find((row) => row.id === opened?.id)
  // Opens the row that navigation asks for; the section frame then focuses its field.
  if (target !== followed) {
    setFollowed(target)
    const wanted = targetInSection(target, section)
    if (wanted) open(wanted.id)
  }

  const add = (rows: readonly RowOf<S>[], label: string, at?: number) => {
    openPlan.change(label, null, (current) => addRows(current, section, rows, at))
    setGoTo(rows[0] ?? null)
  }
  const fresh = () => {
    const row = emptyRow(section, newId())
    return props.begin?.(row, plan) ?? row
  }
  const remove = (ids: readonly string[]) => {
    if (ids.length === 0) return
    const cut = linksTo(plan, section, ids)
    openPlan.changeMany(`Xóa ${ids.length} ${noun}`, (current) => removeRows(current, section, ids))
    close()
    setSelected([])
    setGoTo(neighbourOf(opened === null ? shown : all, ids))
    notifyUndoable(openPlan, removalMessage(ids.length, noun, cut))
  }
  const paste = (cell: Cell | null, block: CellBlock) => {
    const start = cell ?? { row: shown.length, column: 0 }
    const pasted = pasteBlock(plan, { section, rows: shown, columns, cell: start, newId }, block)
    openPlan.changeMany(`Dán ${pasted.rows} dòng`, () => pasted.plan)
    notifyUndoable(openPlan, pasteMessage(pasted))
  }
  const numbers = useMemo(() => new Map(all.map((row, index) => [row.id, index + 1])), [all])
  const chosen = selected.filter((id) => all.some((row) => row.id === id))

  if (openedRow) {
    return (
      <RowForm
        section={section}
        noun={noun}
        rows={all}
        row={openedRow}
        fields={fields}
        field={opened?.field ?? null}
        onOpen={open}
        onRemove={() => remove([openedRow.id])}
        onBack={() => {
          close()
          setGoTo({ id: openedRow.id })
        }}
      >
        {props.detail?.(openedRow)}
      </RowForm>
    )
  }

  return (
    <div className="row-section">
      {props.overview}
      <div className="toolbar">
        <input
          className="input toolbar-search"
          type="search"
          placeholder={`Tìm ${noun}`}
          aria-label={`Tìm trong ${all.length} ${noun}`}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {filter ? (
          <select
            className="input toolbar-filter"
            aria-label={filter.label}
            value={filterValue}
            onChange={(event) => setFilterValue(event.currentTarget.value)}
          >
            <option value="">{filter.label}</option>
            {filter.spec.options(plan).map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ) : null}
        <span className="toolbar-space" />
        <RowTools
          noun={noun}
          chosen={chosen}
          onMove={(by) => {
            const [id] = chosen
            if (id === undefined) return
            openPlan.change(`Chuyển ${noun}`, null, (current) => moveRow(current, section, id, by))
          }}
          onDuplicate={() => {
            const copies = all
              .filter((row) => chosen.includes(row.id))
              .map((row) => ({ ...row, id: newId() }))
            add(copies, `Nhân bản ${noun}`, all.findIndex((row) => row.id === chosen.at(-1)) + 1)
          }}
          onRemove={() => remove(chosen)}
        />
        <ImportButton {...props} />
        {props.actions}
        <button
          type="button"
          className="button primary"
          data-testid="add-row"
          onClick={() => {
            showAll()
            add([fresh()], `Thêm ${noun}`)
          }}
        >
          <IconPlus size={16} aria-hidden /> Thêm {noun}
        </button>
      </div>
      <RowGrid
        label={`Bảng ${noun}`}
        columns={columns}
        rows={shown}
        plan={plan}
        section={section}
        goTo={goTo}
        onSelect={setSelected}
        onOpen={open}
        onLeaveCell={openPlan.endTyping}
        onCellChange={(spec, id, next) =>
          openPlan.change(`Sửa ${spec.label}`, `${section}/${id}/${spec.name}`, (current) =>
            updateRow(current, section, id, next),
          )
        }
        onClear={(ids, specs) =>
          openPlan.changeMany('Xóa nội dung ô', (current) =>
            clearCells(current, section, ids, specs),
          )
        }
        onPaste={paste}
        onAppend={() => add([fresh()], `Thêm ${noun}`)}
        numberOf={(id) => numbers.get(id) ?? 0}
      />
      {all.length === 0 ? null : (
        <DetailHint
          noun={noun}
          columns={columns}
          fields={fields}
          onOpen={() => {
            const id = chosen[0] ?? shown[0]?.id
            if (id !== undefined) open(id)
          }}
        />
      )}
      {all.length === 0 ? (
        <div className="grid-empty">
          <p>
            Chưa có {noun} nào. {props.start === undefined ? 'Bấm' : `${props.start} Hoặc bấm`}{' '}
            “Thêm {noun}”, hoặc bấm vào bảng rồi dán từ Excel, Word.
          </p>
          <ImportButton {...props} inWords />
        </div>
      ) : null}
      {props.footer ? <div className="section-footer">{props.footer(plan)}</div> : null}
    </div>
  )
}

function clearCells<S extends RowSection>(
  plan: Plan,
  section: S,
  ids: readonly string[],
  specs: readonly FieldSpec<RowOf<S>>[],
): Plan {
  return ids.reduce(
    (current, id) => updateRow(current, section, id, (row) => clearFields(row, specs, plan)),
    plan,
  )
}

function removalMessage(count: number, noun: string, cut: number): string {
  const removed = `Đã xóa ${count} ${noun}.`
  return cut === 0 ? removed : `${removed} ${cut} chỗ khác không còn liên kết đến mục đã xóa.`
}

import { useMemo, useState, type ReactNode } from 'react'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'
import { useOpenPlan, usePlan } from '../plan/use-plan'
import { targetInSection, useNavigation, type Target } from '../shell/navigation'
import type { FieldSpec } from './fields/spec'
import type { GridColumn } from './grid/columns'
import { DetailHint } from './grid/detail-hint'
import { RowGrid } from './grid/row-grid'
import { ImportButton } from './import-table/import-button'
import { RowForm } from './row-form'
import { RowToolbar } from './row-toolbar'
import { useOpenedRow } from './use-opened-row'
import { useRowChanges } from './use-row-changes'
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
  const { shown, ...filtering } = useRowFilter(all, columns, filter, plan)
  const { goTo, setGoTo, ...rows } = useRowChanges({ ...props, plan, shown })
  const { opened, open, close } = useOpenedRow(section)
  const [selected, setSelected] = useState<readonly string[]>([])
  const { target } = useNavigation()
  const [followed, setFollowed] = useState<Target | null>(null)

  const openedRow = all.find((row) => row.id === opened?.id)
  // Opens the row that navigation asks for; the section frame then focuses its field.
  if (target !== followed) {
    setFollowed(target)
    const wanted = targetInSection(target, section)
    if (wanted) open(wanted.id)
  }

  const remove = (ids: readonly string[]) => {
    if (ids.length === 0) return
    rows.remove(ids, opened === null ? shown : all)
    close()
    setSelected([])
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
      <RowToolbar
        noun={noun}
        count={all.length}
        plan={plan}
        filter={filter}
        state={filtering}
        chosen={chosen}
        onMove={(by) => {
          const [id] = chosen
          if (id !== undefined) rows.move(id, by)
        }}
        onDuplicate={() => rows.duplicate(chosen)}
        onRemove={() => remove(chosen)}
        onAdd={rows.addNew}
      >
        <ImportButton {...props} />
        {props.actions}
      </RowToolbar>
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
        onCellChange={rows.changeCell}
        onClear={rows.clear}
        onPaste={rows.paste}
        onAppend={rows.addNew}
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

import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowUp,
  IconCopy,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react'
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { emptyRow } from '#shared/plan/defaults'
import type { Plan, RowOf, RowSection } from '#shared/plan/plan'
import { foldForSearch } from '#shared/vietnamese/search'
import { newId } from '../plan/new-id'
import { addRows, moveRow, referencesTo, removeRows, updateRow } from '../plan/rows'
import { useOpenPlan, usePlan } from '../plan/use-plan'
import { targetInSection, useNavigation, type Target } from '../shell/navigation'
import { FieldList } from './fields/field-list'
import type { FieldSpec } from './fields/spec'
import { fieldText, writeFieldText } from './fields/text'
import type { CellBlock } from './grid/clipboard'
import { pasteBlock, pasteMessage } from './grid/paste'
import { RowGrid, neighbourOf, type GridColumn, type RowTarget } from './grid/row-grid'
import type { Cell } from './grid/selection'
import { DetailHint } from './grid/detail-hint'
import { IconButton } from './icon-button'
import { ImportButton } from './import-table/import-button'
import { notifyUndoable } from './notices'
import { OpenedRow } from './opened-row'

export type RowFilter<R> = {
  readonly label: string
  /** Spec of a choice field; its options are the filter's. */
  readonly spec: Extract<FieldSpec<R>, { kind: 'choice' }>
}

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
  const [search, setSearch] = useState('')
  const [filterValue, setFilterValue] = useState('')
  const [opened, setOpened] = useState<string | null>(null)
  const [openedField, setOpenedField] = useState<string | null>(null)
  const [selected, setSelected] = useState<readonly string[]>([])
  const [goTo, setGoTo] = useState<RowTarget | null>(null)
  const { target } = useNavigation()
  const [followed, setFollowed] = useState<Target | null>(null)

  const openRow = useCallback(
    (id: string, field?: string) => {
      setOpened(id)
      setOpenedField(field === undefined ? null : `${section}/${id}/${field}`)
    },
    [section],
  )
  const openedRow = all.find((row) => row.id === opened)
  // Opens the row that navigation asks for; the section frame then focuses its field.
  if (target !== followed) {
    setFollowed(target)
    const wanted = targetInSection(target, section)
    if (wanted) setOpened(wanted.id)
  }

  const shown = useMemo(
    () =>
      all.filter(
        (row) =>
          (filterValue === '' || filter?.spec.read(row) === filterValue) &&
          matchesSearch(row, columns, plan, search),
      ),
    [all, columns, filter, filterValue, plan, search],
  )

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
    const cut = referencesTo(plan, section, ids)
    openPlan.changeMany(`Xóa ${ids.length} ${noun}`, (current) => removeRows(current, section, ids))
    setOpened(null)
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
    const index = all.indexOf(openedRow)
    const step = (by: -1 | 1) => setOpened(all[index + by]?.id ?? openedRow.id)
    const back = () => {
      setOpened(null)
      setGoTo({ id: openedRow.id })
    }
    return (
      <OpenedRow field={openedField} onBack={back}>
        <div className="toolbar">
          <button type="button" className="button" title="Về bảng (Esc)" onClick={back}>
            <IconArrowLeft size={16} aria-hidden /> Về bảng
          </button>
          <span className="toolbar-text">
            {capitalise(noun)} {index + 1} / {all.length}
          </span>
          <IconButton
            label={`${capitalise(noun)} trước`}
            disabled={index === 0}
            onClick={() => step(-1)}
          >
            <IconArrowUp size={16} aria-hidden />
          </IconButton>
          <IconButton
            label={`${capitalise(noun)} sau`}
            disabled={index === all.length - 1}
            onClick={() => step(1)}
          >
            <IconArrowDown size={16} aria-hidden />
          </IconButton>
          <span className="toolbar-space" />
          <button type="button" className="button" onClick={() => remove([openedRow.id])}>
            <IconTrash size={16} aria-hidden /> Xóa
          </button>
        </div>
        <FieldList
          key={openedRow.id}
          specs={fields}
          row={openedRow}
          path={`${section}/${openedRow.id}`}
          update={(current, next) => updateRow(current, section, openedRow.id, next)}
        />
        {props.detail?.(openedRow)}
      </OpenedRow>
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
            setSearch('')
            setFilterValue('')
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
        onOpen={openRow}
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
          onOpen={() => setOpened(chosen[0] ?? shown[0]?.id ?? null)}
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

function RowTools(props: {
  readonly noun: string
  readonly chosen: readonly string[]
  readonly onMove: (by: -1 | 1) => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}) {
  const { noun, chosen, onMove, onDuplicate, onRemove } = props
  const none = chosen.length === 0
  return (
    <>
      <IconButton
        label={`Chuyển ${noun} lên`}
        title="Chuyển lên"
        disabled={none}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={`Chuyển ${noun} xuống`}
        title="Chuyển xuống"
        disabled={none}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={`Nhân bản ${noun} đang chọn`}
        title="Nhân bản"
        disabled={none}
        onClick={onDuplicate}
      >
        <IconCopy size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={`Xóa ${noun} đang chọn`}
        title="Xóa dòng đang chọn"
        disabled={none}
        onClick={onRemove}
      >
        <IconTrash size={16} aria-hidden />
      </IconButton>
    </>
  )
}

function matchesSearch<R>(
  row: R,
  columns: readonly GridColumn<R>[],
  plan: Plan,
  search: string,
): boolean {
  const wanted = foldForSearch(search)
  return (
    wanted === '' ||
    columns.some(({ spec }) => foldForSearch(fieldText(spec, row, plan)).includes(wanted))
  )
}

function clearCells<S extends RowSection>(
  plan: Plan,
  section: S,
  ids: readonly string[],
  specs: readonly FieldSpec<RowOf<S>>[],
): Plan {
  return ids.reduce(
    (current, id) =>
      updateRow(current, section, id, (row) =>
        specs.reduce((cleared, spec) => writeFieldText(spec, cleared, '', plan).row, row),
      ),
    plan,
  )
}

function removalMessage(count: number, noun: string, cut: number): string {
  const removed = `Đã xóa ${count} ${noun}.`
  return cut === 0 ? removed : `${removed} ${cut} dòng khác không còn liên kết đến mục đã xóa.`
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

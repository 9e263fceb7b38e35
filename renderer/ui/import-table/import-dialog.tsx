import { useMemo, useState } from 'react'
import { planSchema, type RowOf, type RowSection } from '#shared/plan/plan'
import { formatWhole } from '#shared/vietnamese/numbers'
import { moneyUnitNames, moneyUnits, type MoneyUnit } from '#templates/tables/scale'
import { newId } from '../../plan/new-id'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { Dialog } from '../dialog'
import type { FieldSpec } from '../fields/spec'
import type { GridColumn } from '../grid/columns'
import { notifyUndoable } from '../notices'
import { ColumnMatching } from './column-matching'
import { columnUnits } from './column-units'
import { FileChoice } from './file-choice'
import { importRows } from './import-rows'
import './import-table.css'
import { importedMessage, skippedText } from './import-message'
import { RowPreview } from './row-preview'
import { SheetChoice } from './sheet-choice'
import { importTargets } from './targets'
import { useImportFile } from './use-import-file'

type Props<S extends RowSection> = {
  readonly section: S
  readonly noun: string
  readonly fields: readonly FieldSpec<RowOf<S>>[]
  readonly columns: readonly GridColumn<RowOf<S>>[]
  readonly onClose: () => void
}

const TOO_MANY =
  'Nhập vào thì danh sách dài quá mức ứng dụng giữ được (5.000 dòng), hoặc có ô quá dài. Hãy bớt dòng trong tệp rồi thử lại; kế hoạch chưa thay đổi.'

/** Rows of a file into a section: its columns matched to fields, seen as they will be read. */
export function ImportDialog<S extends RowSection>({
  section,
  noun,
  fields,
  columns,
  onClose,
}: Props<S>) {
  const openPlan = useOpenPlan()
  const plan = usePlan((current) => current)
  const targets = useMemo(() => importTargets(fields, columns), [fields, columns])
  const { file, choose, openSheet, setHeading, setOpen } = useImportFile(
    section,
    targets,
    plan.document.year,
  )
  const [mode, setMode] = useState<'append' | 'replace'>('append')
  const [moneyUnit, setMoneyUnit] = useState<MoneyUnit>(1)
  const [problem, setProblem] = useState<string | null>(null)
  const open = file.status === 'open' ? file.open : null
  const imported = useMemo(
    () =>
      open === null ? null : importRows(plan, { section, targets, open, moneyUnit, mode, newId }),
    [plan, section, targets, open, moneyUnit, mode],
  )
  const present = plan[section].length
  const count = imported?.rows.length ?? 0
  const canImport = count > 0 && open?.fields.some((field) => field !== null) === true

  const take = () => {
    if (imported === null || file.status !== 'open' || !canImport) return
    if (!planSchema.safeParse(imported.plan).success) {
      setProblem(TOO_MANY)
      return
    }
    openPlan.changeMany(`Nhập ${count} ${noun} từ Excel`, () => imported.plan)
    notifyUndoable(openPlan, importedMessage(imported, noun, file.fileName))
    onClose()
  }

  return (
    <Dialog
      title={`Nhập ${noun} từ Excel`}
      onCancel={onClose}
      wide
      actions={
        <>
          {present === 0 || imported === null ? null : (
            <select
              className="input import-mode"
              aria-label={`Danh sách đang có ${formatWhole(present)} ${noun}`}
              data-testid="import-mode"
              value={mode}
              onChange={({ currentTarget: { value } }) =>
                setMode(value === 'replace' ? 'replace' : 'append')
              }
            >
              <option value="append">
                Thêm vào cuối {formatWhole(present)} {noun} đang có
              </option>
              <option value="replace">
                Thay toàn bộ {formatWhole(present)} {noun} đang có
              </option>
            </select>
          )}
          <button type="button" className="button" onClick={onClose}>
            Thôi
          </button>
          <button
            type="button"
            className="button primary"
            data-testid="import-take"
            disabled={!canImport}
            onClick={take}
          >
            {count === 0 ? 'Nhập' : `Nhập ${formatWhole(count)} ${noun}`}
          </button>
        </>
      }
    >
      <div className="import-table" data-testid="import-dialog" data-status={file.status}>
        <FileChoice file={file} onChoose={choose} />
        {file.status === 'open' && imported !== null ? (
          <>
            <SheetChoice
              sheets={file.sheets}
              index={file.index}
              open={file.open}
              onSheet={openSheet}
              onHeading={setHeading}
            >
              {columnUnits(file.open, targets, moneyUnit).isAsked ? (
                <label className="import-choice">
                  Đơn vị tiền (tệp không ghi)
                  <select
                    className="input"
                    data-testid="import-unit"
                    value={moneyUnit}
                    onChange={(event) => {
                      const chosen = Number(event.currentTarget.value)
                      setMoneyUnit(moneyUnits.find((unit) => unit === chosen) ?? 1)
                    }}
                  >
                    {moneyUnits.map((unit) => (
                      <option key={unit} value={unit}>
                        {moneyUnitNames[unit]}
                      </option>
                    ))}
                  </select>
                </label>
              ) : null}
            </SheetChoice>
            <ColumnMatching open={file.open} targets={targets} onChange={setOpen} />
            <RowPreview imported={imported} targets={targets} open={file.open} noun={noun} />
            {imported.skipped.length === 0 ? null : (
              <p className="hint" data-testid="import-skipped">
                {skippedText(imported.skipped)}
              </p>
            )}
            {problem === null ? null : <p role="alert">{problem}</p>}
          </>
        ) : null}
      </div>
    </Dialog>
  )
}

import type { ReactNode } from 'react'
import { shownText, type Sheet } from '#templates/workbook/cell'
import { HEADING_WITHIN } from '#templates/tables/find-table'
import type { OpenTable } from './open-table'

type Props = {
  readonly sheets: readonly Sheet[]
  readonly index: number
  readonly open: OpenTable
  readonly onSheet: (index: number) => void
  readonly onHeading: (headRow: number | null) => void
  readonly children: ReactNode
}

const NO_HEADING = 'none'
const SAMPLE = 60

/** Which sheet, and which of its rows is the heading. */
export function SheetChoice({ sheets, index, open, onSheet, onHeading, children }: Props) {
  return (
    <div className="import-choices">
      {sheets.length > 1 ? (
        <label className="import-choice">
          Trang tính
          <select
            className="input"
            data-testid="import-sheet"
            value={index}
            onChange={(event) => onSheet(Number(event.currentTarget.value))}
          >
            {sheets.map(({ name, isHidden }, position) => (
              <option key={`${position} ${name}`} value={position}>
                {name}
                {isHidden ? ' (đang ẩn)' : ''}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <label className="import-choice">
        Dòng tiêu đề
        <select
          className="input"
          data-testid="import-heading"
          value={open.table.headRow ?? NO_HEADING}
          onChange={({ currentTarget: { value } }) =>
            onHeading(value === NO_HEADING ? null : Number(value))
          }
        >
          <option value={NO_HEADING}>Không có tiêu đề</option>
          {open.sheet.rows.slice(0, HEADING_WITHIN).map(({ number, cells }, position) => (
            <option key={number} value={position}>
              {number}: {[...new Set(cells.map(shownText))].join(' ').trim().slice(0, SAMPLE)}
            </option>
          ))}
        </select>
      </label>
      {children}
    </div>
  )
}

import { formatWhole } from '#shared/vietnamese/numbers'
import { fieldText } from '../fields/text'
import type { Imported } from './import-rows'
import type { OpenTable } from './open-table'
import type { ImportTarget } from './targets'

type Props<R> = {
  readonly imported: Imported<R>
  readonly targets: readonly ImportTarget<R>[]
  readonly open: OpenTable
  readonly noun: string
}

const SHOWN = 5
const CUT = 70

/** The first rows as they will be read; what is kept but not understood is marked. */
export function RowPreview<R>({ imported, targets, open, noun }: Props<R>) {
  const { rows, plan } = imported
  const doubtful = rows.filter(({ unread, left }) => unread.length > 0 || left.size > 0)
  // Rows that need a look come first.
  const shown = [...new Set([...doubtful.slice(0, 2), ...rows])].slice(0, SHOWN)
  const columns = targets.flatMap(({ name, label, spec }) =>
    spec !== null && (open.fields.includes(name) || isFilled(shown, spec))
      ? [{ name, label, spec }]
      : [],
  )
  if (rows.length === 0 || columns.length === 0) {
    return <p className="hint">Chưa có cột nào được ghép, hoặc bảng không có dòng nào để nhập.</p>
  }
  return (
    <>
      <h3>
        Sẽ nhập {formatWhole(rows.length)} {noun}
        {doubtful.length === 0
          ? ''
          : `, ${formatWhole(doubtful.length)} dòng có ô cần xem lại (gạch chân)`}
      </h3>
      <div className="import-scroll" tabIndex={0} role="group" aria-label="Xem trước">
        <table className="import-preview" data-testid="import-preview">
          <thead>
            <tr>
              {columns.map(({ name, label, spec }) => (
                <th key={name} scope="col" data-kind={spec.kind}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((each, index) => (
              <tr key={index}>
                {columns.map(({ name, spec }) => {
                  const text = each.left.get(name) ?? fieldText(spec, each.row, plan)
                  const isUnread = each.left.has(name) || each.unread.includes(name)
                  return (
                    <td key={name} data-kind={spec.kind} data-unread={isUnread}>
                      {text.length > CUT ? `${text.slice(0, CUT)}…` : text}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Filled without a column of its own: by the heading of a group, or from the amount. */
const isFilled = <R,>(rows: Imported<R>['rows'], spec: NonNullable<ImportTarget<R>['spec']>) =>
  (spec.name === 'group' || spec.kind === 'number') &&
  rows.some(({ row }) =>
    spec.kind === 'number'
      ? spec.read(row) !== null
      : spec.kind === 'text' && spec.read(row) !== '',
  )

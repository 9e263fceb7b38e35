import { formatWhole } from '#shared/vietnamese/numbers'
import { shownText, type Cell } from '#templates/workbook/cell'
import { columnLetters } from '#templates/workbook/read/references'
import { chooseField, endColumn, type OpenTable } from './open-table'
import type { ImportTarget } from './targets'

type Props<R> = {
  readonly open: OpenTable
  readonly targets: readonly ImportTarget<R>[]
  readonly onChange: (open: OpenTable) => void
}

/** Each column of the file with what it holds, and the field it goes to. */
export function ColumnMatching<R>({ open, targets, onChange }: Props<R>) {
  const columns = open.table.headings
    .map(({ text: heading }, column) => ({ heading, column, samples: samplesOf(open, column) }))
    .filter(({ heading, samples }) => heading !== '' || samples !== '')
  const end = endColumn(open)
  return (
    <div className="import-scroll" tabIndex={0} role="group" aria-label="Ghép cột">
      <table className="import-columns" data-testid="import-columns">
        <thead>
          <tr>
            <th scope="col">Cột trong tệp</th>
            <th scope="col">Nội dung cột</th>
            <th scope="col">Nhập vào</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ heading, column, samples }) => {
            const name = heading === '' ? `Cột ${columnLetters(column)}` : heading
            return (
              <tr key={column} data-taken={open.fields[column] !== null || column === end}>
                <th scope="row">{name}</th>
                <td>{samples}</td>
                <td>
                  <select
                    className="input"
                    aria-label={`Nhập “${name}” vào`}
                    data-column={column}
                    value={open.fields[column] ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      onChange(chooseField(open, column, value === '' ? null : value))
                    }
                  >
                    <option value="">
                      {column === end ? 'Nhập cùng lúc bắt đầu' : 'Không nhập'}
                    </option>
                    {targets.map((target) => (
                      <option key={target.name} value={target.name}>
                        {target.spec === null ? 'Thành tiền, để đối chiếu' : target.label}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Sums with their dots, as people look for them. */
const sampleText = (content: Cell | null) =>
  content?.kind === 'number' && !content.isPercent && /^\d{5,}$/.test(content.decimal)
    ? formatWhole(BigInt(content.decimal))
    : shownText(content)

const SAMPLES = 2
const SAMPLE_LENGTH = 48

/** The first values of a column, as people read them. */
function samplesOf({ sheet, table }: OpenTable, column: number): string {
  const texts = new Set<string>()
  for (const { cells } of sheet.rows.slice(table.firstRow)) {
    const content = cells[column] ?? null
    const text = sampleText(content).replace(/\s+/g, ' ').trim()
    if (text !== '' && !(content?.kind === 'text' && content.repeats === 'left')) texts.add(text)
    if (texts.size === SAMPLES) break
  }
  return [...texts]
    .map((text) => (text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text))
    .join(' · ')
}

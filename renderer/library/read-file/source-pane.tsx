import { memo, useEffect, useRef } from 'react'
import type { SourceLine } from '#templates/read-plan/source-line'
import { asideNames, fateNames, fates, type Fate } from './fates'

/** A line of the file as the pane shows it. */
export type ShownLine = {
  readonly line: SourceLine
  readonly fate: Fate
  /** Where it went, or that it did not. */
  readonly where: string
}

type Props = {
  readonly lines: readonly ShownLine[]
  readonly selected: number | null
  readonly onSelect: (line: number) => void
}

const FATE_MARKS: Readonly<Record<Fate, string>> = {
  placed: '✓',
  open: '?',
  source: '↓',
  form: '–',
}

/** The whole text of the file, each line marked with what became of it; the arrow keys go through. */
export function SourcePane({ lines, selected, onSelect }: Props) {
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (selected === null) return
    list.current?.children[selected]?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const onKeyDown = (event: React.KeyboardEvent) => {
    const last = lines.length - 1
    const steps: Partial<Record<string, number>> = {
      ArrowDown: Math.min(last, (selected ?? -1) + 1),
      ArrowUp: Math.max(0, (selected ?? 1) - 1),
      PageDown: Math.min(last, (selected ?? -1) + 10),
      PageUp: Math.max(0, (selected ?? 1) - 10),
      Home: 0,
      End: last,
    }
    const next = steps[event.key]
    if (next === undefined || last < 0) return
    event.preventDefault()
    onSelect(next)
  }
  /** The next line of its kind after the chosen one, around the end. */
  const goTo = (fate: Fate) => {
    const places = lines.flatMap((each, index) => (each.fate === fate ? [index] : []))
    const next = places.find((index) => index > (selected ?? -1)) ?? places[0]
    if (next !== undefined) onSelect(next)
  }
  return (
    <section className="source-pane" aria-label="Toàn văn tệp gốc">
      <div className="source-head">
        <h2>Tệp gốc</h2>
        {fates.map((fate) => {
          const count = lines.filter((each) => each.fate === fate).length
          return (
            <button
              key={fate}
              type="button"
              className="fate-count"
              data-fate={fate}
              data-testid={`fate-${fate}`}
              title={`Đến dòng kế tiếp: ${fateNames[fate]}`}
              disabled={count === 0}
              onClick={() => goTo(fate)}
            >
              <span aria-hidden>{FATE_MARKS[fate]}</span> {fateNames[fate]} {count}
            </button>
          )
        })}
      </div>
      <ul
        ref={list}
        className="source-lines"
        role="listbox"
        aria-label="Các dòng của tệp"
        tabIndex={0}
        aria-activedescendant={selected === null ? undefined : lineId(selected)}
        onKeyDown={onKeyDown}
      >
        {lines.map((each, index) => (
          <Line
            key={index}
            index={index}
            line={each.line}
            fate={each.fate}
            where={each.where}
            startsTable={
              each.line.table !== null && lines[index - 1]?.line.table !== each.line.table
            }
            isSelected={index === selected}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </section>
  )
}

const lineId = (index: number) => `source-line-${index}`

type LineProps = ShownLine & {
  readonly index: number
  readonly startsTable: boolean
  readonly isSelected: boolean
  readonly onSelect: (line: number) => void
}

/** Drawn again only when something about it changes: a long file has a thousand of them. */
const Line = memo(function Line(props: LineProps) {
  const { line, fate, where, index, startsTable, isSelected, onSelect } = props
  const { cells, table, aside } = line
  return (
    <li
      id={lineId(index)}
      role="option"
      className="source-line"
      aria-selected={isSelected}
      data-testid="source-line"
      data-fate={fate}
      data-row={table !== null}
      data-starts={startsTable}
      onClick={() => onSelect(index)}
    >
      <span className="source-mark" aria-hidden>
        {FATE_MARKS[fate]}
      </span>
      <span className="source-words">
        {aside === null ? null : <span className="source-aside">{asideNames[aside]}: </span>}
        {cells.map((cell, position) =>
          cell === '' ? null : (
            <span key={position} className="source-cell" data-short={cell.length <= 4}>
              {cell}
            </span>
          ),
        )}
      </span>
      <span className="source-where">{where}</span>
    </li>
  )
})

import { useEffect, useState } from 'react'
import { comparePlans, type Difference, type Section } from '#shared/differences/compare'
import { sectionNames } from '#shared/plan/field-names'
import type { Plan } from '#shared/plan/plan'
import type { StoredSnapshot } from '../../storage/snapshots'
import type { Storage } from '../../storage/storage'
import { MarkedChange } from '../../ui/marked-change'
import { dayAndTime } from '../when'
import type { HistoryActions } from './history-dialog'
import { readState, type ReadablePlan, type State } from './use-history'

type Props = HistoryActions & {
  readonly storage: Storage
  readonly planId: string
  readonly snapshots: readonly StoredSnapshot[]
  /** Name of what was issued; null while nothing is marked. */
  readonly issued: string | null
  readonly others: readonly ReadablePlan[]
  /** The older of the two to begin with. */
  readonly first: State
  readonly onChanged: () => void
}

type Pair = { readonly older: Plan; readonly newer: Plan } | 'unreadable' | null

/** Two states side by side: what came, what went, what changed. */
export function CompareStates(props: Props) {
  const { storage, planId, snapshots, issued, others, first } = props
  const states: readonly State[] = [
    { kind: 'current' },
    ...(issued === null ? [] : [{ kind: 'issued', name: issued } as const]),
    ...snapshots.map((snapshot) => ({ kind: 'snapshot', snapshot }) as const),
    ...others.map((plan) => ({ kind: 'plan', plan }) as const),
  ]
  const [older, setOlder] = useState<State>(first)
  const [newer, setNewer] = useState<State>({ kind: 'current' })
  const [pair, setPair] = useState<Pair>(null)
  const [reads, setReads] = useState(0)
  useEffect(() => {
    let gone = false
    void Promise.all([readState(storage, planId, older), readState(storage, planId, newer)]).then(
      ([left, right]) => {
        if (!gone) setPair(left && right ? { older: left, newer: right } : 'unreadable')
      },
    )
    return () => {
      gone = true
    }
  }, [storage, planId, older, newer, reads])

  const restore = async (from: Plan, section: Section) => {
    await props.onRestoreSection(planId, from, section)
    setReads((count) => count + 1)
    props.onChanged()
  }
  return (
    <div className="compare" data-testid="compare">
      <div className="compare-choices">
        <StateChoice label="Bản trước" states={states} value={older} onChange={setOlder} />
        <StateChoice label="Bản sau" states={states} value={newer} onChange={setNewer} />
      </div>
      {pair === null ? <p role="status">Đang đọc…</p> : null}
      {pair === 'unreadable' ? (
        <p role="alert">Có một bản không đọc được. Hãy chọn bản khác.</p>
      ) : null}
      {pair === null || pair === 'unreadable' ? null : (
        <>
          <DifferenceList
            differences={comparePlans(pair.older, pair.newer)}
            onRestore={
              newer.kind === 'current' && older.kind !== 'current' && older.kind !== 'plan'
                ? (section) => void restore(pair.older, section)
                : null
            }
          />
          <p>
            <button
              type="button"
              className="button"
              onClick={() => props.onOpenAsNew(pair.older, `Từ ${nameOf(older)}`)}
            >
              Mở bản trước thành kế hoạch mới
            </button>
          </p>
        </>
      )}
    </div>
  )
}

const nameOf = (state: State): string => {
  switch (state.kind) {
    case 'current':
      return 'bản hiện tại'
    case 'issued':
      return `bản đã ban hành (${state.name})`
    case 'snapshot': {
      const { takenAt, label } = state.snapshot
      return `bản ${dayAndTime(takenAt)}${label === '' ? '' : ` (${label})`}`
    }
    case 'plan':
      return `kế hoạch năm ${state.plan.year}: ${state.plan.title}`
  }
}

function StateChoice(props: {
  readonly label: string
  readonly states: readonly State[]
  readonly value: State
  readonly onChange: (state: State) => void
}) {
  const { label, states, value, onChange } = props
  const names = states.map(nameOf)
  return (
    <label>
      {label}
      <select
        className="input"
        value={names.indexOf(nameOf(value))}
        onChange={(event) => {
          const chosen = states[Number(event.currentTarget.value)]
          if (chosen) onChange(chosen)
        }}
      >
        {names.map((name, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

const KIND_NAMES: Readonly<Record<Difference['kind'], string>> = {
  added: 'Thêm',
  removed: 'Bỏ',
  changed: 'Sửa',
}

function DifferenceText({ difference }: { readonly difference: Difference }) {
  const { section, kind, row, field, before, after } = difference
  // The field says what was done.
  if (section === 'issuedVersion') {
    return (
      <>
        <strong>{field}</strong>: {after || before}
      </>
    )
  }
  return (
    <>
      <strong>{KIND_NAMES[kind]}</strong>{' '}
      {[row === '' ? '' : `“${row}”`, field].filter((part) => part !== '').join(', ')}
      {kind === 'changed' ? (
        <span className="change">
          {before === '' ? <ins>{after}</ins> : <MarkedChange before={before} after={after} />}
        </span>
      ) : null}
    </>
  )
}

function DifferenceList(props: {
  readonly differences: readonly Difference[]
  readonly onRestore: ((section: Section) => void) | null
}) {
  const { differences, onRestore } = props
  if (differences.length === 0) return <p role="status">Hai bản giống nhau.</p>
  const sections = [...new Set(differences.map(({ section }) => section))]
  return (
    <div className="differences">
      {sections.map((section) => {
        const own = differences.filter((each) => each.section === section)
        return (
          <section key={section} data-section={section}>
            <h3>
              {sectionNames[section]} ({own.length})
              {onRestore === null ? null : (
                <button type="button" className="link-button" onClick={() => onRestore(section)}>
                  Lấy lại phần này
                </button>
              )}
            </h3>
            <ul>
              {own.map((difference, index) => (
                <li key={index}>
                  <DifferenceText difference={difference} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

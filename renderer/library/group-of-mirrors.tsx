import type { GoodMirror, MirrorGroup } from './mirror-groups'
import { dayAndTime, fileSize } from './when'

type Props = {
  readonly group: MirrorGroup
  /** The database has nothing of this plan. */
  readonly missing: boolean
  readonly shown: GoodMirror | null
  readonly onChoose: (mirror: GoodMirror) => void
}

/** Copies shown before the officer asks for the rest. */
const FIRST_SHOWN = 3

/** The copies of one plan, to choose from. */
export function GroupOfMirrors({ group, missing, shown, onChoose }: Props) {
  const { newest, older } = group
  const { title, unitName, year } = newest.plan
  const all = [newest, ...older]
  const rest = all.slice(FIRST_SHOWN)
  const list = (mirrors: readonly GoodMirror[]) => (
    <ul>
      {mirrors.map((mirror) => (
        <li key={mirror.token}>
          <button
            type="button"
            className="mirror-choice"
            data-testid="mirror-choice"
            aria-pressed={mirror.token === shown?.token}
            onClick={() => onChoose(mirror)}
          >
            <span className="grow">
              {dayAndTime(mirror.plan.savedAt)}
              {mirror === newest ? ' (mới nhất)' : ''}
            </span>
            <span className="hint">{fileSize(mirror.bytes)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <section data-testid="mirror-group" data-plan-id={group.planId}>
      <h2>{title}</h2>
      <p className="hint">
        {unitName === '' ? '' : `${unitName} · `}năm {year}
        {missing ? <span className="missing"> · không còn trong kho dữ liệu</span> : null}
      </p>
      {list(all.slice(0, FIRST_SHOWN))}
      {rest.length === 0 ? null : (
        <details>
          <summary>{rest.length} bản cũ hơn</summary>
          {list(rest)}
        </details>
      )}
    </section>
  )
}

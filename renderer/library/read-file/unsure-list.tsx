import type { UnsureText } from '#templates/read-plan/unsure'
import { Folded } from './selectable'
import { UnsureItem } from './unsure-item'
import type { Placement } from '#templates/read-plan/reading-work'
import type { Placements } from './open-reading'

type Props = {
  readonly unsure: readonly UnsureText[]
  readonly placements: Placements
  /** Positions of the texts of the line that is chosen. */
  readonly chosen: ReadonlySet<number>
  readonly onPlace: (index: number, placement: Placement | undefined) => void
  readonly onPlaceByGuess: () => void
  readonly onShow: (line: number) => void
}

/** What a person must place, and below it what stays source text unless they do. */
export function UnsureList(props: Props) {
  const { unsure, placements, chosen, onPlace, onPlaceByGuess, onShow } = props
  const all = unsure.map((each, index) => ({ each, index }))
  const kept = all.filter(({ each }) => each.isKept)
  const open = openCount(unsure, placements)
  const itemOf = ({ each, index }: (typeof all)[number]) => (
    <UnsureItem
      key={index}
      index={index}
      unsure={each}
      placement={placements[index]}
      isSelected={chosen.has(index)}
      onPlace={onPlace}
      onShow={onShow}
    />
  )
  return (
    <section aria-label="Chưa chắc">
      <div className="unsure-head">
        <span role="status" data-testid="unsure-open">
          {open === 0 ? 'Đã xếp hết.' : `Còn ${open} đoạn chưa xếp.`}
        </span>
        {open === 0 ? null : (
          <button
            type="button"
            className="button"
            data-testid="place-by-guess"
            onClick={onPlaceByGuess}
          >
            Xếp theo gợi ý
          </button>
        )}
      </div>
      <p className="hint">
        Đoạn chưa xếp không mất: được giữ cùng kế hoạch ở phần Văn bản, thể thức, mục Văn bản gốc.
      </p>
      <ul className="unsure-list">{all.filter(({ each }) => !each.isKept).map(itemOf)}</ul>
      {kept.length === 0 ? null : (
        <Folded
          title={`Giữ ở văn bản gốc (${kept.length})`}
          hasSelected={kept.some(({ index }) => chosen.has(index))}
        >
          <p className="hint">
            Chữ của tệp mà kế hoạch không có ô tương ứng. Cần thì vẫn xếp được vào một mục.
          </p>
          <ul className="unsure-list">{kept.map(itemOf)}</ul>
        </Folded>
      )}
    </section>
  )
}

/** Texts that still wait for a decision. */
export const openCount = (unsure: readonly UnsureText[], placements: Placements): number =>
  unsure.filter(({ isKept }, index) => !isKept && placements[index] === undefined).length

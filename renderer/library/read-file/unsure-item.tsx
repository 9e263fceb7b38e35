import { memo } from 'react'
import { targetNames, type UnsureText } from '#templates/read-plan/unsure'
import { PlaceChoice } from '../../ui/place-choice'
import { useInSight } from './selectable'
import type { Placement } from '#templates/read-plan/reading-work'

type Props = {
  readonly unsure: UnsureText
  readonly index: number
  readonly placement: Placement | undefined
  readonly isSelected: boolean
  readonly onPlace: (index: number, placement: Placement | undefined) => void
  /** Shows where it stands in the file. */
  readonly onShow: (line: number) => void
}

/** A text whose place is not sure; drawn again only when something about it changes. */
export const UnsureItem = memo(function UnsureItem(props: Props) {
  const { unsure, index, placement, isSelected, onPlace, onShow } = props
  const { text, guess, line, isKept } = unsure
  const element = useInSight<HTMLLIElement>(isSelected)
  return (
    <li
      ref={element}
      className="unsure"
      data-testid="unsure"
      data-placed={placement ?? (isKept ? 'source' : 'open')}
      data-selected={isSelected}
    >
      <button
        type="button"
        className="place-button"
        title="Xem dòng trong tệp gốc"
        aria-pressed={isSelected}
        onClick={() => onShow(line)}
      >
        {text}
      </button>
      {placement === undefined ? (
        <p className="unsure-ways">
          {guess === null ? null : (
            <button type="button" className="button" onClick={() => onPlace(index, guess)}>
              {targetNames[guess]}
            </button>
          )}
          <PlaceChoice guess={guess} onPlace={(target) => onPlace(index, target)} />
          {isKept ? null : (
            <button type="button" className="link-button" onClick={() => onPlace(index, 'source')}>
              Để trong văn bản gốc
            </button>
          )}
        </p>
      ) : (
        <p className="unsure-ways">
          <span>
            {placement === 'source' ? 'Để trong văn bản gốc' : `Xếp vào ${targetNames[placement]}`}
          </span>
          <button type="button" className="link-button" onClick={() => onPlace(index, undefined)}>
            Xếp lại
          </button>
        </p>
      )}
    </li>
  )
})

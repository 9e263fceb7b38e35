import { targetNames, type UnsureText } from '#templates/read-plan/unsure'
import { PlaceChoice } from '../../ui/place-choice'
import type { Placement } from './use-placements'

type Props = {
  readonly unsure: UnsureText
  /** What stands before it in the file, to tell what it is about. */
  readonly before: string
  readonly placement: Placement | undefined
  readonly onPlace: (placement: Placement | undefined) => void
}

/** A text whose place is not sure, beside what stands before it in the file. */
export function UnsureItem({ unsure, before, placement, onPlace }: Props) {
  const { text, guess, paragraph } = unsure
  return (
    <li className="unsure" data-testid="unsure" data-placed={placement ?? 'open'}>
      <p className="unsure-place">
        Đoạn {paragraph + 1}
        {before === '' ? '' : `, sau “${shortened(before)}”`}
      </p>
      <p>{text}</p>
      {placement === undefined ? (
        <p className="unsure-ways">
          {guess === null ? null : (
            <button type="button" className="button" onClick={() => onPlace(guess)}>
              {targetNames[guess]}
            </button>
          )}
          <PlaceChoice guess={guess} onPlace={onPlace} />
          <button type="button" className="link-button" onClick={() => onPlace('source')}>
            Để trong văn bản gốc
          </button>
        </p>
      ) : (
        <p className="unsure-ways">
          <span>
            {placement === 'source' ? 'Để trong văn bản gốc' : `Xếp vào ${targetNames[placement]}`}
          </span>
          <button type="button" className="link-button" onClick={() => onPlace(undefined)}>
            Xếp lại
          </button>
        </p>
      )}
    </li>
  )
}

const LONGEST = 80
const shortened = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text

import { targetNames, targets, type Target } from '#templates/read-plan/unsure'

/** Chooses where a text of a source file goes; the place that was guessed has a button of its own. */
export function PlaceChoice(props: {
  readonly guess: Target | null
  readonly onPlace: (target: Target) => void
}) {
  const { guess, onPlace } = props
  return (
    <select
      className="input"
      aria-label={guess === null ? 'Xếp vào' : 'Xếp vào chỗ khác'}
      value=""
      onChange={(event) => {
        const chosen = targets.find((target) => target === event.currentTarget.value)
        if (chosen) onPlace(chosen)
      }}
    >
      <option value="">{guess === null ? 'Xếp vào…' : 'Chỗ khác…'}</option>
      {targets
        .filter((target) => target !== guess)
        .map((target) => (
          <option key={target} value={target}>
            {targetNames[target]}
          </option>
        ))}
    </select>
  )
}

import './choices.css'

/** One of a few ways, side by side; the one that holds stays down. */
export function Choices<V extends string>(props: {
  readonly label: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly value: V
  readonly onChoose: (value: V) => void
}) {
  const { label, options, value, onChoose } = props
  return (
    <div className="choices" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          data-choice={option.value}
          onClick={() => onChoose(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  )
}

import type { Place } from '#shared/rules/section-1/found'
import { useNavigation } from '../../shell/navigation'

/** Shown before the rest is folded away. */
const MOST_SHOWN = 3

/** Rows of the plan, each leading to its field. */
export function Places({ places }: { readonly places: readonly Place[] }) {
  const rest = places.slice(MOST_SHOWN)
  return (
    <>
      <PlaceList places={places.slice(0, MOST_SHOWN)} />
      {rest.length === 0 ? null : (
        <details>
          <summary>và {rest.length} dòng khác</summary>
          <PlaceList places={rest} />
        </details>
      )}
    </>
  )
}

function PlaceList({ places }: { readonly places: readonly Place[] }) {
  const { goToPath } = useNavigation()
  return (
    <ul className="demand-places">
      {places.map(({ path, text }) => (
        <li key={`${path} ${text}`}>
          <button type="button" className="link-button" onClick={() => goToPath(path)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  )
}

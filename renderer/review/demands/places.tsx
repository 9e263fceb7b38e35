import type { Place } from '#shared/rules/section-1/found'
import { useNavigation } from '../../shell/navigation'

/**
 * Rows of the plan, each leading to its field.
 * @param most shown before the rest is folded away
 */
export function Places(props: { readonly places: readonly Place[]; readonly most: number }) {
  const { places, most } = props
  const rest = places.slice(most)
  return (
    <>
      <PlaceList places={places.slice(0, most)} />
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

import type { ReactNode } from 'react'
import type { Path } from '#shared/carry-over/card'
import { sectionNames } from '#shared/plan/field-names'
import { bySection } from '../by-section'

/** More than this are folded away until asked for. */
const MOST_SHOWN = 12

/** Findings in texts of the plan, under the section each is in. */
export function FindingsBySection<Finding extends { readonly path: Path }>(props: {
  readonly found: readonly Finding[]
  readonly item: (finding: Finding) => ReactNode
}) {
  return bySection(props.found).map(([section, own]) => (
    <details key={section} open={own.length <= MOST_SHOWN}>
      <summary>
        {sectionNames[section]} ({own.length})
      </summary>
      <ul className="finding-list">{own.map(props.item)}</ul>
    </details>
  ))
}

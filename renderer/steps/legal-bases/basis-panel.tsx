import { IconReplace } from '@tabler/icons-react'
import { judgedOn } from '#shared/carry-over/paper-dates'
import { lampOf } from '#shared/carry-over/bases/lamp'
import { withReplacements } from '#shared/carry-over/bases/replace'
import { nameOf, type Catalog } from '#shared/carry-over/bases/replacement'
import type { LegalBasis } from '#shared/plan/legal-basis'
import { firstCitation } from '#templates/forms/citation'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { notifyUndoable } from '../../ui/notices'

/** How a base will be cited, and one click to what replaced it. */
export function BasisPanel(props: { readonly basis: LegalBasis; readonly catalog: Catalog }) {
  const { basis, catalog } = props
  const openPlan = useOpenPlan()
  const at = usePlan(judgedOn)
  const { replacement } = lampOf(basis, at, catalog)
  const cited = firstCitation(basis)
  const replace = (name: string) => {
    openPlan.change(`Thay bằng ${name}`, null, (plan) =>
      withReplacements(plan, catalog, [basis.id]),
    )
    notifyUndoable(openPlan, `Đã thay bằng ${name}.`)
  }
  return (
    <div className="basis-panel">
      {replacement === null ? null : (
        <button
          type="button"
          className="button"
          data-testid="replace-basis"
          onClick={() => replace(nameOf(replacement))}
        >
          <IconReplace size={16} aria-hidden /> Thay bằng {nameOf(replacement)}
        </button>
      )}
      <p className="basis-citation">
        <span>Cách dẫn khi in: </span>
        <q data-testid="citation">{cited === '' ? '…' : `Căn cứ ${cited};`}</q>
      </p>
    </div>
  )
}

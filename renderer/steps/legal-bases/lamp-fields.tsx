import { judgedOn } from '#shared/carry-over/paper-dates'
import { lampNames, lampOf, type Lamp } from '#shared/carry-over/bases/lamp'
import type { Catalog } from '#shared/carry-over/bases/replacement'
import type { LegalBasis } from '#shared/plan/legal-basis'
import type { FieldSpec, Mark } from '../../ui/fields/spec'
import { BasisPanel } from './basis-panel'

const marks: Record<Lamp['state'], Mark> = {
  inForce: 'good',
  expired: 'bad',
  notYet: 'later',
  unchecked: 'open',
}

/** The lamp of a base at the plan's day, for the grid and for the form. */
export function lampField(catalog: Catalog): FieldSpec<LegalBasis> {
  return {
    kind: 'computed',
    name: 'lamp',
    label: 'Hiệu lực',
    width: 'full',
    text: (basis, plan) => lampNames[lampOf(basis, judgedOn(plan), catalog).state],
    mark: (basis, plan) => marks[lampOf(basis, judgedOn(plan), catalog).state],
    note: (basis, plan) => {
      const { state, why } = lampOf(basis, judgedOn(plan), catalog)
      return { text: why, tone: state === 'expired' ? 'warning' : 'plain' }
    },
    aid: (basis) => <BasisPanel basis={basis} catalog={catalog} />,
  }
}

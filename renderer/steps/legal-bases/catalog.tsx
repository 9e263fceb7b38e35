import type { LegalBasis } from '#shared/plan/legal-basis'
import {
  legalBasisCatalog,
  legalBasisPresets,
  type LegalBasisEntry,
} from '#shared/reference/legal-bases-catalog'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import { usePlan } from '../../plan/use-plan'
import { CatalogMenu } from '../../ui/catalog-menu'

/** The bases that ship with the app: in sets, and one by one those that may hold in the year. */
export function LegalBasisCatalog() {
  const present = usePlan((plan) => plan.legalBases)
  const year = usePlan((plan) => plan.document.year)
  const single = missingFrom(present, legalBasisCatalog).filter((entry) => mayHoldIn(entry, year))
  return (
    <CatalogMenu
      section="legalBases"
      noun="căn cứ"
      groups={[
        {
          title: 'Cả bộ',
          items: legalBasisPresets.map((preset) => ({
            title: preset.title,
            detail: preset.description,
            rows: missingFrom(present, preset.entries),
          })),
        },
        {
          title: 'Từng văn bản',
          items: single.map((entry) => ({
            title: `${legalDocumentTypeNames[entry.type]} ${entry.number}`.trim(),
            detail: entry.verified ? entry.subject : `${entry.subject} (cần kiểm tra)`,
            rows: [entry],
          })),
        },
      ]}
      // Whether the officer has compared it with the original is not for a list to say.
      toRow={(entry, id) => ({ ...entry, id, verified: false })}
    />
  )
}

function missingFrom(present: readonly LegalBasis[], entries: readonly LegalBasisEntry[]) {
  return entries.filter(
    (entry) =>
      !present.some((basis) => basis.subject === entry.subject && basis.number === entry.number),
  )
}

/** Whether a basis may still hold on the first day of the plan year. */
function mayHoldIn({ validTo }: LegalBasisEntry, year: number): boolean {
  return typeof validTo !== 'string' || validTo > `${year}-01-01`
}

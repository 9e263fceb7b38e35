import type { Catalog } from '#shared/carry-over/bases/replacement'
import { entriesOf, isSamePaper, suggestedBases } from '#shared/carry-over/bases/suggested'
import { judgedOn } from '#shared/carry-over/paper-dates'
import type { LegalBasis } from '#shared/plan/legal-basis'
import { legalBasisPresets } from '#shared/reference/legal-basis-sets'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import { unitKindNames } from '#shared/reference/unit-kinds'
import { useListEntries } from '../../lists/use-lists'
import { usePlan } from '../../plan/use-plan'
import { CatalogMenu } from '../../ui/catalog-menu'

/** The bases of the list in use: in sets, and one by one those that may hold in the year. */
export function LegalBasisCatalog() {
  const present = usePlan((plan) => plan.legalBases)
  const year = usePlan((plan) => plan.document.year)
  const kind = usePlan((plan) => plan.unit.kind)
  const at = usePlan(judgedOn)
  const catalog: Catalog = useListEntries('legalBases')
  const single = missingFrom(present, catalog).filter((entry) => mayHoldIn(entry, year))
  const suggested = suggestedBases(kind, at, catalog)
  return (
    <CatalogMenu
      section="legalBases"
      noun="căn cứ"
      list="legalBases"
      groups={[
        {
          title: 'Cả bộ',
          items: [
            {
              title: `Bộ gợi ý cho ${unitKindNames[kind]}, năm ${year}`,
              detail: `${suggested.length} văn bản còn hiệu lực vào ngày của kế hoạch. Gợi ý của ứng dụng, không phải quy định; thêm kế hoạch của cấp trên trực tiếp.`,
              rows: missingFrom(present, suggested),
            },
            ...legalBasisPresets.map((preset) => ({
              title: preset.title,
              detail: preset.description,
              rows: missingFrom(present, entriesOf(preset, catalog)),
            })),
          ],
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

/** Entries the plan does not cite yet, each once. */
const missingFrom = (present: readonly LegalBasis[], entries: Catalog) =>
  entries.filter((entry) => !present.some((basis) => isSamePaper(basis, entry)))

/** Whether a basis may still hold on the first day of the plan year. */
function mayHoldIn({ validTo }: Catalog[number], year: number): boolean {
  return typeof validTo !== 'string' || validTo > `${year}-01-01`
}

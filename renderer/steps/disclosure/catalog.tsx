import { disclosureSuggestions } from '#shared/reference/disclosure-items'
import { inLocalWords } from '#shared/reference/local-words'
import { usePlan } from '../../plan/use-plan'
import { CatalogMenu } from '../../ui/catalog-menu'

/** What a unit usually publishes, to start from. */
export function DisclosureCatalog() {
  const present = usePlan((plan) => plan.disclosures)
  const unit = usePlan((plan) => plan.unit)
  const missing = disclosureSuggestions
    .filter((suggestion) => !present.some((row) => row.content === suggestion.content))
    .map(({ verified, ...row }) => ({ ...row, form: inLocalWords(row.form, unit) }))
  return (
    <CatalogMenu
      section="disclosures"
      noun="nội dung công khai"
      groups={[
        {
          title: 'Cả danh mục (cần kiểm tra thời hạn)',
          items: [
            { title: 'Thêm tất cả', detail: `${missing.length} nội dung chưa có`, rows: missing },
          ],
        },
        {
          title: 'Từng nội dung',
          items: missing.map((row) => ({ title: row.content, detail: row.deadline, rows: [row] })),
        },
      ]}
      toRow={(row, id) => ({ ...row, id })}
    />
  )
}

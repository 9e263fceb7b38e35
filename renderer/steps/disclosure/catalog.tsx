import { usualDisclosures } from '#shared/rules/usual-rows/disclosures'
import { usePlan } from '../../plan/use-plan'
import { CatalogMenu } from '../../ui/catalog-menu'

/** What a unit usually publishes, to start from. */
export function DisclosureCatalog() {
  const plan = usePlan((current) => current)
  const missing = usualDisclosures(plan)
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

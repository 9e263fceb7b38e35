import { Menu } from '@mantine/core'
import { IconBook2 } from '@tabler/icons-react'
import { legalBasisCatalog } from '#shared/reference/legal-bases-catalog'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import { newId } from '../../plan/new-id'
import { addRows } from '../../plan/rows'
import { useOpenPlan, usePlan } from '../../plan/use-plan'

/** Adds a basis from the list that ships with the app; what it holds stays editable. */
export function CatalogMenu() {
  const openPlan = useOpenPlan()
  const present = usePlan((plan) => plan.legalBases)
  const year = usePlan((plan) => plan.document.year)
  const isPresent = (entry: (typeof legalBasisCatalog)[number]) =>
    present.some((basis) => basis.subject === entry.subject && basis.number === entry.number)
  const offered = legalBasisCatalog.filter((entry) => !isPresent(entry) && holdsIn(entry, year))

  return (
    <Menu position="bottom-end" width={520}>
      <Menu.Target>
        <button type="button" className="button" disabled={offered.length === 0}>
          <IconBook2 size={16} aria-hidden /> Chọn từ danh mục
        </button>
      </Menu.Target>
      <Menu.Dropdown mah={420} className="scroll-menu">
        {offered.map((entry) => (
          <Menu.Item
            key={`${entry.number}${entry.subject}`}
            onClick={() => {
              openPlan.change('Thêm căn cứ từ danh mục', null, (plan) =>
                addRows(plan, 'legalBases', [{ ...entry, id: newId() }]),
              )
            }}
          >
            <strong>
              {legalDocumentTypeNames[entry.type]} {entry.number}
            </strong>{' '}
            {entry.subject}
            {entry.verified ? '' : ' (cần kiểm tra)'}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Whether a basis may hold on some day from the autumn the plan is drafted in. */
function holdsIn(entry: (typeof legalBasisCatalog)[number], year: number): boolean {
  const { validTo } = entry
  return typeof validTo !== 'string' || validTo > `${year}-01-01`
}

import { Menu } from '@mantine/core'
import { IconBook2 } from '@tabler/icons-react'
import type { LegalBasis } from '#shared/plan/legal-basis'
import {
  legalBasisCatalog,
  legalBasisPresets,
  type LegalBasisEntry,
} from '#shared/reference/legal-bases-catalog'
import { legalDocumentTypeNames } from '#shared/reference/legal-document-types'
import { newId } from '../../plan/new-id'
import { addRows } from '../../plan/rows'
import { useOpenPlan, usePlan } from '../../plan/use-plan'
import { notify } from '../../ui/notices'

/** Adds bases from the list that ships with the app; what they hold stays editable. */
export function CatalogMenu() {
  const openPlan = useOpenPlan()
  const present = usePlan((plan) => plan.legalBases)
  const year = usePlan((plan) => plan.document.year)
  const offered = missingFrom(present, legalBasisCatalog).filter((entry) => mayHoldIn(entry, year))

  const add = (entries: readonly LegalBasisEntry[]) => {
    const added = missingFrom(present, entries)
    openPlan.change(`Thêm ${added.length} căn cứ từ danh mục`, null, (plan) =>
      addRows(
        plan,
        'legalBases',
        added.map((entry) => ({ ...entry, id: newId() })),
      ),
    )
    notify(`Đã thêm ${added.length} căn cứ. Hãy đối chiếu với văn bản gốc.`, {
      label: 'Hoàn tác',
      run: openPlan.undo,
    })
  }

  return (
    <Menu position="bottom-end" width={520}>
      <Menu.Target>
        <button type="button" className="button">
          <IconBook2 size={16} aria-hidden /> Chọn từ danh mục
        </button>
      </Menu.Target>
      <Menu.Dropdown className="scroll-menu">
        <Menu.Label>Cả bộ</Menu.Label>
        {legalBasisPresets.map((preset) => (
          <Menu.Item
            key={preset.id}
            disabled={missingFrom(present, preset.entries).length === 0}
            onClick={() => add(preset.entries)}
          >
            <strong>{preset.title}</strong>. {preset.description}
          </Menu.Item>
        ))}
        {offered.length > 0 ? <Menu.Label>Từng văn bản</Menu.Label> : null}
        {offered.map((entry) => (
          <Menu.Item key={`${entry.number}${entry.subject}`} onClick={() => add([entry])}>
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

import { Menu } from '@mantine/core'
import {
  IconChevronDown,
  IconClipboardText,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconFileTypeXls,
  IconFolders,
  IconMail,
  IconPrinter,
} from '@tabler/icons-react'
import { useState } from 'react'
import { paperKindNames } from '#shared/reference/paper-kinds'
import { useShownPaper } from '../shell/shown-paper'
import { FullSetDialog } from './full-set'
import { MailDialog } from './mail-dialog'
import type { useExports } from './use-exports'

type Panel = 'set' | 'mail' | null

/** "Xuất Word" and everything else that takes a paper out of the app. */
export function ExportMenu({ exports }: { readonly exports: ReturnType<typeof useExports> }) {
  const { paper } = useShownPaper()
  const [panel, setPanel] = useState<Panel>(null)
  const close = () => setPanel(null)
  const entries = [
    { icon: IconFileTypePdf, label: 'Xuất PDF…', run: exports.pdf },
    { icon: IconPrinter, label: 'In…', run: exports.print },
    { icon: IconClipboardText, label: 'Chép toàn văn', run: exports.copy },
    { icon: IconMail, label: 'Soạn thư gửi kèm…', run: () => setPanel('mail') },
    {
      icon: IconFileTypeXls,
      label: 'Xuất phụ lục ra Excel (.xlsx)…',
      run: exports.appendices,
    },
    { icon: IconFolders, label: 'Trọn bộ trình ký…', run: () => setPanel('set') },
  ] as const
  return (
    <>
      <div className="split-button">
        <button
          type="button"
          className="button primary"
          data-testid="export-word"
          title={`Xuất Word: ${paperKindNames[paper]} (Ctrl+E)`}
          disabled={exports.working}
          onClick={exports.word}
        >
          <IconFileTypeDocx size={18} aria-hidden />
          {exports.working ? 'Đang xuất…' : 'Xuất Word'}
        </button>
        <Menu position="bottom-end" width={270}>
          <Menu.Target>
            <button
              type="button"
              className="button primary"
              aria-label="Cách xuất khác"
              data-testid="export-more"
            >
              <IconChevronDown size={16} aria-hidden />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{paperKindNames[paper]}</Menu.Label>
            {entries.map(({ icon: Icon, label, run }) => (
              <Menu.Item key={label} leftSection={<Icon size={16} aria-hidden />} onClick={run}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </div>
      {panel === 'set' ? <FullSetDialog onClose={close} /> : null}
      {panel === 'mail' ? <MailDialog paper={paper} onClose={close} /> : null}
    </>
  )
}

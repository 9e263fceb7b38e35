import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconFile,
  IconMinus,
  IconPlus,
  IconRuler2,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { PageBox } from './page-box'
import { percentText, type Zoom, type ZoomStep } from './zoom'

type Props = {
  /** From 0. */
  readonly page: number
  readonly pageCount: number
  readonly scale: number
  readonly zoom: Zoom
  readonly refreshing: boolean
  readonly rulerVisible: boolean
  readonly onGoToPage: (page: number) => void
  readonly onStep: (direction: ZoomStep) => void
  readonly onZoom: (zoom: Zoom) => void
  readonly onRulerVisible: (visible: boolean) => void
}

/** Where one is in the paper, and how large it is shown. */
export function PreviewToolbar(props: Props) {
  const { page, pageCount, scale, zoom, refreshing, rulerVisible } = props
  return (
    <div className="preview-toolbar">
      <h2 className="visually-hidden">Bản in</h2>
      <span className="preview-refreshing" role="status">
        {refreshing ? 'Đang cập nhật…' : ''}
      </span>
      {pageCount === 0 ? null : (
        <>
          <div className="preview-tools" role="group" aria-label="Trang">
            <Tool
              label="Trang trước"
              keys="Page Up"
              disabled={page <= 0}
              onClick={() => props.onGoToPage(page - 1)}
            >
              <IconChevronUp size={16} aria-hidden />
            </Tool>
            <Tool
              label="Trang sau"
              keys="Page Down"
              disabled={page >= pageCount - 1}
              onClick={() => props.onGoToPage(page + 1)}
            >
              <IconChevronDown size={16} aria-hidden />
            </Tool>
            <PageBox
              page={page + 1}
              pageCount={pageCount}
              onGoTo={(wanted) => props.onGoToPage(wanted - 1)}
            />
          </div>
          <div className="preview-tools" role="group" aria-label="Cỡ hiển thị">
            <Tool label="Thu nhỏ" keys="Ctrl+−" onClick={() => props.onStep('out')}>
              <IconMinus size={16} aria-hidden />
            </Tool>
            <button
              type="button"
              className="preview-button preview-percent"
              aria-label={`${percentText(scale)}, bấm để xem cỡ thật`}
              aria-pressed={zoom === 1}
              title="Cỡ thật 100 % (Ctrl+0)"
              onClick={() => props.onZoom(1)}
            >
              {percentText(scale)}
            </button>
            <Tool label="Phóng to" keys="Ctrl++" onClick={() => props.onStep('in')}>
              <IconPlus size={16} aria-hidden />
            </Tool>
            <Tool
              label="Vừa chiều ngang"
              pressed={zoom === 'width'}
              onClick={() => props.onZoom('width')}
            >
              <IconArrowAutofitWidth size={16} aria-hidden />
            </Tool>
            <Tool
              label="Vừa cả trang"
              pressed={zoom === 'page'}
              onClick={() => props.onZoom('page')}
            >
              <IconFile size={16} aria-hidden />
            </Tool>
            <Tool
              label="Thước"
              pressed={rulerVisible}
              onClick={() => props.onRulerVisible(!rulerVisible)}
            >
              <IconRuler2 size={16} aria-hidden />
            </Tool>
          </div>
        </>
      )}
    </div>
  )
}

type ToolProps = {
  readonly label: string
  /** Keys that do the same inside the preview. */
  readonly keys?: string
  readonly disabled?: boolean
  readonly pressed?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** Disabled buttons keep the focus: Tab must not lose its place on the last page. */
function Tool({ label, keys, disabled = false, pressed, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className="preview-button"
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      title={keys === undefined ? label : `${label} (${keys})`}
      onClick={disabled ? undefined : onClick}
    >
      {children}
    </button>
  )
}

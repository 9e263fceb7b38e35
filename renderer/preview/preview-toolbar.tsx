import { percentText } from './zoom'

type Props = {
  readonly page: number
  readonly pageCount: number
  readonly scale: number
  readonly fitted: boolean
  readonly refreshing: boolean
  readonly onZoom: (direction: 'in' | 'out') => void
  readonly onFit: () => void
}

/** Where one is in the paper, and how large it is shown. */
export function PreviewToolbar(props: Props) {
  const { page, pageCount, scale, fitted, refreshing, onZoom, onFit } = props
  return (
    <div className="preview-toolbar">
      <h2 className="preview-title">Bản in</h2>
      <span className="preview-refreshing" role="status">
        {refreshing ? 'Đang cập nhật…' : ''}
      </span>
      {pageCount === 0 ? null : (
        <>
          <span className="preview-page-count">{`Trang ${page} / ${pageCount}`}</span>
          <div className="preview-zoom" role="group" aria-label="Cỡ hiển thị">
            <button
              type="button"
              className="preview-button"
              aria-label="Thu nhỏ"
              onClick={() => onZoom('out')}
            >
              −
            </button>
            <button
              type="button"
              className="preview-button preview-percent"
              aria-label={`Vừa chiều ngang, đang hiển thị ${percentText(scale)}`}
              aria-pressed={fitted}
              title="Vừa chiều ngang"
              onClick={onFit}
            >
              {percentText(scale)}
            </button>
            <button
              type="button"
              className="preview-button"
              aria-label="Phóng to"
              onClick={() => onZoom('in')}
            >
              +
            </button>
          </div>
        </>
      )}
    </div>
  )
}

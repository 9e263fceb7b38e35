import { WARNING_TEXTS, type PageWarning } from './page-warnings'

type Props = {
  readonly warnings: readonly PageWarning[]
  /** Goes to a page, from 0. */
  readonly onGoToPage: (page: number) => void
}

/** How the pages break where an officer would not let them; it only tells. */
export function PageWarningStrip({ warnings, onGoToPage }: Props) {
  if (warnings.length === 0) return null
  return (
    <ul className="preview-warnings" aria-label="Lưu ý về ngắt trang">
      {warnings.map(({ kind, page }) => (
        <li key={`${kind} ${page}`}>
          <span>{WARNING_TEXTS[kind]}</span>
          <button type="button" className="preview-button" onClick={() => onGoToPage(page)}>
            {`Xem trang ${page + 1}`}
          </button>
        </li>
      ))}
    </ul>
  )
}

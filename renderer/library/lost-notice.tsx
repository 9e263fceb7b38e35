import type { GoodMirror } from './mirror-groups'

type LostProps = { readonly lost: readonly GoodMirror[]; readonly onRestore: () => void }

/** The folder of mirrors knows more than the database: said at once, before more is written. */
export function LostNotice({ lost, onRestore }: LostProps) {
  const [first] = lost
  if (first === undefined) return null
  const others = lost.length > 1 ? ` và ${lost.length - 1} kế hoạch khác` : ''
  return (
    <p className="library-alert" role="alert" data-testid="lost-notice">
      <span>
        Kho dữ liệu không còn bản mới nhất của “{first.plan.title}” năm {first.plan.year}
        {others}. Bản sao vẫn còn.
      </span>
      <button type="button" className="button" onClick={onRestore}>
        Xem và khôi phục…
      </button>
    </p>
  )
}

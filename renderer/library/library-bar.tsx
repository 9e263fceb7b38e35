import { IconFileImport, IconFolderOpen, IconListDetails, IconPlus } from '@tabler/icons-react'
import { CheckButton } from './check-button'
import { WordFileButton } from './read-file/word-file-button'
import { SampleButtons } from './sample-buttons'
import type { LibraryActions } from './use-library-actions'
import type { Plans } from './use-plans'

export type LibraryView = 'plans' | 'trash'

type Props = {
  readonly view: LibraryView
  readonly plans: Plans
  readonly onView: (view: LibraryView) => void
  readonly actions: LibraryActions
  readonly onCheckFiles: (files: readonly File[]) => void
  readonly onWordFile: (file: File) => void
  readonly onLists: () => void
}

/** What is shown of the library, and the ways to a new plan. */
export function LibraryBar(props: Props) {
  const { view, plans, onView, actions } = props
  return (
    <header className="library-bar">
      <h1 className="library-title">Kế hoạch truyền thông</h1>
      <Views view={view} plans={plans} onView={onView} />
      <span className="spacer" />
      <button type="button" className="button" onClick={actions.importFile}>
        <IconFolderOpen size={18} aria-hidden /> Mở tệp kế hoạch
      </button>
      <CheckButton onFiles={props.onCheckFiles} />
      <WordFileButton className="button" inputTestId="read-file" onFile={props.onWordFile}>
        <IconFileImport size={18} aria-hidden /> Lập từ Word
      </WordFileButton>
      <button type="button" className="button" data-testid="to-lists" onClick={props.onLists}>
        <IconListDetails size={18} aria-hidden /> Danh mục
      </button>
      <SampleButtons onChoose={actions.useSample} />
      <button
        type="button"
        className="button primary"
        data-testid="new-plan"
        onClick={actions.askNewPlan}
      >
        <IconPlus size={18} aria-hidden /> Kế hoạch mới
      </button>
    </header>
  )
}

function Views({ view, plans, onView }: Pick<Props, 'view' | 'plans' | 'onView'>) {
  const names: readonly (readonly [LibraryView, string])[] = [
    ['plans', `Kế hoạch (${plans.listed.length})`],
    ['trash', `Thùng rác (${plans.trashed.length})`],
  ]
  return (
    <nav className="library-views" aria-label="Chỗ xem">
      {names.map(([name, label]) => (
        <button
          key={name}
          type="button"
          aria-current={view === name ? 'page' : undefined}
          data-testid={`view-${name}`}
          onClick={() => onView(name)}
        >
          {label}
        </button>
      ))}
    </nav>
  )
}

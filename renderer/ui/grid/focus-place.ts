/** Where the keyboard is, as the grid sees it: `nothing` when no control has the focus. */
export function focusOf(grid: HTMLElement | null): 'cell' | 'editor' | 'elsewhere' | 'nothing' {
  const { activeElement } = document
  if (grid === null) return 'elsewhere'
  if (activeElement === null || activeElement === document.body) return 'nothing'
  if (!grid.contains(activeElement)) {
    return activeElement.matches('main, [data-testid="add-row"]') ? 'nothing' : 'elsewhere'
  }
  return activeElement.matches('input, textarea, select') ? 'editor' : 'cell'
}

/** To the button that adds a row: the way on when there is no row to be in, and the way out by Esc. */
export function focusAddRow(): void {
  document.querySelector<HTMLElement>('[data-testid="add-row"]')?.focus()
}

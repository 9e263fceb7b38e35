import { Component, type ReactNode } from 'react'

type Props = {
  readonly children: ReactNode
  /** What is shown in their place once they have thrown. @param again shows them anew */
  readonly fallback: (again: () => void) => ReactNode
}

/**
 * Keeps a fault while rendering to the part it happened in; without it React takes the whole window
 * away. A class, as React has no other way; what was thrown goes to the log by the root's own hook.
 */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return this.props.fallback(() => this.setState({ hasFailed: false }))
  }
}

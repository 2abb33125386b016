import { Component, type ErrorInfo, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** What is shown in place of the screen that stopped. */
  readonly fallback: (error: Error, reopen: () => void) => ReactNode
}

interface ErrorBoundaryState {
  readonly error: Error | null
}

/** Keeps a crash inside one screen. A class, because React offers error boundaries in no other form. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override state: ErrorBoundaryState = { error: null }

  private readonly reopen = (): void => this.setState({ error: null })

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack)
  }

  override render(): ReactNode {
    const { error } = this.state
    return error === null ? this.props.children : this.props.fallback(error, this.reopen)
  }
}

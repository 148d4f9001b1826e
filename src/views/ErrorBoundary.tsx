import { Component, type ReactNode } from 'react';
import { Button, CodeText, StateBox } from '../ui/index.ts';

interface Props {
  readonly children: ReactNode;
  /** A new value tries again: the route, a version. */
  readonly resetOn?: string;
}

interface State {
  readonly error: Error | null;
}

/** What fails unexpectedly is shown where it failed; the rest of the page lives on. React offers this as a class only. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: Props): void {
    if (before.resetOn !== this.props.resetOn && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <StateBox
        state="error"
        title="This part of the page failed"
        action={<Button onClick={() => this.setState({ error: null })}>Try again</Button>}
      >
        <p>Your files and settings are untouched.</p>
        <CodeText label="Details" text={error.stack ?? error.message} />
      </StateBox>
    );
  }
}

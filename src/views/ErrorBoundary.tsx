import { Component, type ReactNode } from 'react';
import { Button, CodeText, PageHead, Stack, StateBox } from '../ui/index.ts';

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
    // oxlint-disable-next-line react/no-did-update-set-state -- the one way a boundary can try again after navigation
    if (before.resetOn !== this.props.resetOn && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Stack>
        <PageHead page="Error" finding="This part of the page failed" lead="Your files and settings are untouched." />
        <StateBox state="error" title={error.message} action={<Button onClick={() => this.setState({ error: null })}>Try again</Button>}>
          <CodeText label="Details" text={error.stack ?? error.message} />
        </StateBox>
      </Stack>
    );
  }
}

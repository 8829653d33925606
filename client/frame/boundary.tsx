import { Component, type ReactNode } from "react";

/** Keeps a fault of one view from taking the frame with it; another view, or another address, starts afresh. */
export class Boundary extends Component<{ of: string; children: ReactNode }, { fault: Error | undefined }> {
  override state: { fault: Error | undefined } = { fault: undefined };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override componentDidUpdate(before: { of: string }) {
    if (before.of !== this.props.of && this.state.fault) this.setState({ fault: undefined });
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <div className="nothing" role="alert">
        <div className="no-sheet" aria-hidden="true" />
        <div className="words">
          <h1>This view could not be drawn</h1>
          <p>{fault.message}</p>
          <div className="ways">
            <button type="button" className="press first" onClick={() => window.location.reload()}>
              Load the page again
            </button>
          </div>
        </div>
      </div>
    );
  }
}

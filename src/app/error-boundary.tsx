import { Component, type ErrorInfo, type ReactNode } from "react";
import { appText } from "#messages/compiled/app.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import styles from "./object-page.module.css";

type State = { readonly error: Error | undefined };

/**
 * Catches errors of this program while rendering; React requires a class for that. Drafts are stored outside
 * React and survive.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className={styles["alone"]}>
        <h1>{appText("broken")}</h1>
        <Notice
          tone="danger"
          role="alert"
          heading={error.message}
          actions={
            <Button onClick={() => this.setState({ error: undefined })}>{appText("show-again")}</Button>
          }
        >
          {appText("our-fault")}
        </Notice>
      </main>
    );
  }
}

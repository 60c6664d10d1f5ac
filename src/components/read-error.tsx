import type { ReactNode } from "react";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { PlatformError } from "#platforms/errors.ts";
import { AskAgainButton } from "./ask-again-button.tsx";
import { ErrorNotice } from "./error-notice.tsx";
import { RenewToken } from "./renew-token.tsx";

export type ReadErrorProps = {
  readonly error: Error;
  /** The connection that was used for reading. */
  readonly connection: Pick<ReadableConnection, "id" | "platform">;
  readonly onRetry: () => void;
  /** On the button that reads again; "Try again" if absent. */
  readonly retryLabel?: ReactNode;
};

/** Something couldn't be read: why, a form for a new token where the platform wants one, and a button to read again. */
export function ReadError({ error, connection, onRetry, retryLabel }: ReadErrorProps) {
  if (!(error instanceof PlatformError)) throw error;
  const actions = (
    <>
      {error.facts.kind === "unauthorized" ? (
        <RenewToken connection={connection.id} onRenewed={onRetry} />
      ) : null}
      <AskAgainButton wait={connection.platform.hostWait} onClick={onRetry}>
        {retryLabel}
      </AskAgainButton>
    </>
  );
  return <ErrorNotice error={error} call="read" actions={actions} />;
}

import { AskAgainButton } from "#components/ask-again-button.tsx";
import { ErrorNotice } from "#components/error-notice.tsx";
import type { Connection } from "#engine/connections/connection.ts";
import { PlatformError } from "#platforms/errors.ts";
import { RenewToken } from "./renew-token.tsx";

export type ReadErrorProps = {
  readonly error: Error;
  readonly connection: Connection;
  readonly onRetry: () => void;
};

/**
 * The error of an object that couldn't be read, with a form for a new token where needed, and "Try again".
 */
export function ReadError({ error, connection, onRetry }: ReadErrorProps) {
  if (!(error instanceof PlatformError)) throw error;
  const actions = (
    <>
      {error.facts.kind === "unauthorized" ? (
        <RenewToken connection={connection} onRenewed={onRetry} />
      ) : null}
      <AskAgainButton wait={connection.platform.hostWait} onClick={onRetry} />
    </>
  );
  return <ErrorNotice error={error} call="read" actions={actions} />;
}

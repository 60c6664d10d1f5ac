import { AskAgainButton } from "#components/ask-again-button.tsx";
import { ErrorNotice } from "#components/error-notice.tsx";
import { PlatformError } from "#platforms/errors.ts";
import type { HostWait } from "#platforms/host-wait.ts";
import type { RenewToken } from "./renew-token.ts";

export type ListErrorProps = {
  readonly error: Error;
  /** Of the platform whose list it is. */
  readonly wait: HostWait;
  readonly onRetry: () => void;
  readonly renewToken: RenewToken;
};

/** A list that couldn't be read, and how to go on. */
export function ListError({ error, wait, onRetry, renewToken }: ListErrorProps) {
  if (!(error instanceof PlatformError)) throw error;
  const actions = (
    <>
      {error.facts.kind === "unauthorized" ? renewToken(onRetry) : null}
      <AskAgainButton wait={wait} onClick={onRetry} />
    </>
  );
  return <ErrorNotice error={error} call="read" actions={actions} />;
}

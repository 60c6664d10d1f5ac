import { ErrorNotice } from "#parts/error-notice.tsx";
import { PlatformError } from "#platforms/errors.ts";
import { Button } from "#ui/button.tsx";
import { uiText } from "#words/ui-words.ts";
import type { RenewToken } from "./object-connection.ts";

export type ListErrorProps = {
  readonly error: Error;
  readonly onRetry: () => void;
  readonly renewToken: RenewToken;
};

/** A list that couldn't be read, and how to go on. */
export function ListError({ error, onRetry, renewToken }: ListErrorProps) {
  if (!(error instanceof PlatformError)) throw error;
  const actions = (
    <>
      {error.facts.kind === "unauthorized" ? renewToken(onRetry) : null}
      <Button onClick={onRetry}>{uiText("try-again")}</Button>
    </>
  );
  return <ErrorNotice error={error} call="read" actions={actions} />;
}

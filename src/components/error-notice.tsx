import type { ReactNode } from "react";
import { errorsText } from "#messages/compiled/errors.ts";
import { errorMessage } from "#messages/error-messages.ts";
import type { PlatformError } from "#platforms/errors.ts";
import { Notice } from "#ui/notice.tsx";

export type ErrorNoticeProps = {
  readonly error: PlatformError;
  readonly call: "read" | "write";
  readonly actions?: ReactNode;
};

/** A platform's error: what happened, whether anything was sent, and what to do next. */
export function ErrorNotice({ error, call, actions }: ErrorNoticeProps) {
  const { title, whatWasSent, next, said } = errorMessage(error.facts, call);
  return (
    <Notice tone="danger" role="alert" heading={title} actions={actions}>
      {said !== undefined ? <p>{errorsText("platform-says", { said })}</p> : null}
      <p>
        {whatWasSent} {next}
      </p>
    </Notice>
  );
}

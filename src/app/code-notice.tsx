import { useStore } from "zustand";
import { PrintCode } from "#components/print-code.tsx";
import { sessionText } from "#messages/compiled/session.ts";
import { codeProblem } from "#messages/session-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { gateway, gatewaySession } from "./gateway-session.ts";

/** Explains why the code that the page was opened with doesn't work, and how to get another one. */
export function CodeNotice() {
  const problem = useStore(gatewaySession, (session) => session.problem);
  if (problem === undefined) return null;
  return (
    <Notice
      tone="warn"
      role="alert"
      heading={sessionText("not-let-in")}
      actions={
        <Button kind="quiet" onClick={() => gatewaySession.setState(({ number }) => ({ number }), true)}>
          {sessionText("close-notice")}
        </Button>
      }
    >
      <p>{codeProblem(problem)}</p>
      {problem === "no-gateway" ? null : <PrintCode onPrint={gateway.printCode} />}
    </Notice>
  );
}

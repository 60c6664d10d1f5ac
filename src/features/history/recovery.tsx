import { useCallback, useEffect, useState } from "react";
import { createRecoveryDesk, type RecoveryDeskEffects } from "#engine/journal/recovery-desk.ts";
import type { AskAnswer } from "#engine/late/kept-answers.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import type { HistoryConnection } from "./history-connection.ts";
import { RecoveryNotices } from "./recovery-notices.tsx";

export type RecoveryProps = {
  readonly effects: RecoveryDeskEffects;
  readonly connections: readonly (HistoryConnection & {
    readonly platform: MetadataPlatform;
    readonly askAnswer?: AskAnswer;
  })[];
};

/** Settles what an earlier page left unfinished, as far as this page's accounts can read it. */
export function Recovery({ effects, connections }: RecoveryProps) {
  const [desk] = useState(() => createRecoveryDesk(effects));
  const run = useCallback(
    () =>
      void desk.run(({ ref, account }) => {
        const connection = connections.find((each) => each.id === ref.connection && each.account === account);
        return connection && { platform: connection.platform, askAnswer: connection.askAnswer };
      }),
    [desk, connections],
  );
  useEffect(run, [run]);
  return <RecoveryNotices desk={desk} onRetry={run} />;
}

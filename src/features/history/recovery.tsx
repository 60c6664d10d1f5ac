import { useCallback, useEffect, useState } from "react";
import {
  createInterruptedSubmits,
  type InterruptedSubmitsEffects,
} from "#engine/journal/interrupted-submits.ts";
import type { AskAnswer } from "#engine/late/kept-answers.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import type { HistoryConnection } from "./history-connection.ts";
import { RecoveryNotices } from "./recovery-notices.tsx";

export type RecoveryProps = {
  readonly effects: InterruptedSubmitsEffects;
  readonly connections: readonly (HistoryConnection & {
    readonly platform: MetadataPlatform;
    readonly askAnswer?: AskAnswer;
  })[];
};

/** Settles the interrupted submits of earlier pages that this page's accounts can read. */
export function Recovery({ effects, connections }: RecoveryProps) {
  const [submits] = useState(() => createInterruptedSubmits(effects));
  const run = useCallback(
    () =>
      void submits.run(({ ref, account }) => {
        const connection = connections.find((each) => each.id === ref.connection && each.account === account);
        return connection && { platform: connection.platform, askAnswer: connection.askAnswer };
      }),
    [submits, connections],
  );
  useEffect(run, [run]);
  return <RecoveryNotices submits={submits} onRetry={run} />;
}

import { useCallback } from "react";
import { openBatchFile } from "#engine/batch/batch-file.ts";
import { operationTools } from "#engine/batch/batch-store.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { OpenBatchFile } from "#features/batch-objects/open-batch-file.tsx";
import { batchFileEffects } from "./open-batches.ts";

export type OpenedBatchFileProps = {
  readonly text: string;
  readonly connections: readonly Connection[];
  readonly onClose: () => void;
};

/** Opens the file of a batch with the connections of this page. */
export function OpenedBatchFile({ text, connections, onClose }: OpenedBatchFileProps) {
  const open = useCallback(
    (mayStandBeside: boolean) => {
      const connectionOf = (id: string) => {
        const connection = connections.find((each) => each.id === id);
        return connection && { account: connection.account, tools: operationTools(connection.platform) };
      };
      return openBatchFile(text, connectionOf, mayStandBeside, batchFileEffects);
    },
    [text, connections],
  );
  return <OpenBatchFile open={open} onClose={onClose} />;
}

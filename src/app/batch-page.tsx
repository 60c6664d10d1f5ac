import { useCallback, useMemo } from "react";
import type { Address } from "#core/address/address.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { BatchScreen } from "#features/batch/batch-screen.tsx";
import type { ColumnMenuSlot, HeadMenuSlot } from "#features/batch/column-head.tsx";
import { BatchNotices } from "#features/batch-objects/batch-notices.tsx";
import { BatchObjectsBar } from "#features/batch-objects/batch-objects-bar.tsx";
import { BatchStatus } from "#features/batch-objects/batch-status.tsx";
import { AddColumn } from "#features/batch-verbs/add-column.tsx";
import { ColumnDialogs } from "#features/batch-verbs/column-dialogs.tsx";
import { ColumnMenu, ColumnMenuItems } from "#features/batch-verbs/column-menu.tsx";
import { ManifestTools } from "#features/manifest/manifest-tools.tsx";
import { TableExportButton } from "#features/manifest/table-export-button.tsx";
import { BatchReviewPart, BatchRunPart } from "./batch-run.tsx";
import { batches } from "./open-batches.ts";
import { useManifestSource } from "./use-manifest-source.ts";
import { templates } from "./workspace.ts";

export type BatchPageProps = {
  readonly address: Extract<Address, { kind: "batch" }>;
  readonly connection: Connection;
};

/** Many objects of one project at once: the screen of a batch with what other features put into it. */
export function BatchPage({ address: { project }, connection }: BatchPageProps) {
  const { id, account, platform } = connection;
  const open = useMemo(
    () => batches.open(platform, { connection: id, project, account }),
    [platform, id, project, account],
  );
  const place = useMemo(() => ({ connection: id, project }), [id, project]);
  const [manifest, showManifest] = useManifestSource(place);
  const template = templates.of({ connection: id, account, project });
  const columnMenu: ColumnMenuSlot = useCallback(
    (menu) => <ColumnMenu store={open.store} {...menu} />,
    [open.store],
  );
  const headMenu: HeadMenuSlot = useCallback(
    (menu) => <ColumnMenuItems store={open.store} {...menu} />,
    [open.store],
  );
  return (
    <BatchScreen
      store={open.store}
      template={template}
      slots={{
        objects: <BatchObjectsBar open={open} />,
        notices: <BatchNotices open={open} connection={connection} />,
        tools: (
          <>
            <AddColumn store={open.store} />
            <ColumnDialogs store={open.store} />
            <ManifestTools open={open} source={manifest} onSource={showManifest} />
            <TableExportButton store={open.store} />
          </>
        ),
        columnMenu,
        headMenu,
        onTable: ({ plain, html }) => showManifest({ kind: "clipboard", text: plain, html }),
        status: <BatchStatus open={open} />,
        review: <BatchReviewPart open={open} connection={connection} />,
        run: <BatchRunPart open={open} connection={connection} />,
      }}
    />
  );
}

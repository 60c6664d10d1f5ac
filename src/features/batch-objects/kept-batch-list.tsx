import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useStore } from "zustand";
import { ItemRow } from "#components/item-row.tsx";
import { ItemSection } from "#components/item-section.tsx";
import { formatAddress } from "#core/address/address.ts";
import type { KeptBatches, ListedBatch } from "#engine/batch/kept-batches.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { draftsText } from "#messages/compiled/drafts.ts";
import { relativeAge } from "#messages/time-messages.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { Notice } from "#ui/notice.tsx";
import { downloadBatch } from "./download-batch.ts";
import styles from "./kept-batch-list.module.css";

export type KeptBatchListProps = {
  readonly keptBatches: KeptBatches;
  /** The connections by id with their present accounts; only batches of these accounts can be opened. */
  readonly connections: ReadonlyMap<string, { readonly name: string; readonly account: string }>;
};

type SoundBatch = Extract<ListedBatch, { kind: "batch" }>;

/** The batches on this device with their project, age and number of changed objects; nothing when there is none. */
export function KeptBatchList({ keptBatches, connections }: KeptBatchListProps) {
  const queries = useQueryClient();
  const discarded = useStore(keptBatches, (state) => state.discarded);
  const [isInUse, setIsInUse] = useState(false);
  const listed = useQuery({
    queryKey: ["kept-batches"],
    queryFn: keptBatches.list,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: "always",
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ["kept-batches"] });
  const open = async (batch: SoundBatch) => {
    setIsInUse(false);
    if (!(await keptBatches.choose(batch))) setIsInUse(true);
    else location.hash = addressOf(batch);
  };
  const discard = async (batch: ListedBatch) => {
    setIsInUse(false);
    if (!(await keptBatches.discard(batch))) setIsInUse(true);
    await refresh();
  };

  const batches = listed.data ?? [];
  const own = batches.filter(
    (batch) =>
      batch.kind === "unreadable" || batch.head.account === connections.get(batch.head.connection)?.account,
  );
  const others = batches.length - own.length;
  if (batches.length === 0 && discarded.length === 0 && !listed.isError) return null;
  return (
    <ItemSection
      heading={batchObjectsText("kept-batches")}
      items={own}
      textOf={(batch) => [nameOf(batch), ...factsOf(batch, connections)].join(" ")}
      renderItem={(batch) => (
        <ItemRow
          key={batch.id}
          name={nameOf(batch)}
          href={batch.kind === "batch" ? addressOf(batch) : undefined}
          // The address names the project alone, so that this batch has to be chosen among its others first.
          onOpen={(event) => {
            event.preventDefault();
            if (batch.kind === "batch") void open(batch);
          }}
          facts={factsOf(batch, connections)}
          actions={
            <>
              <Button
                kind="quiet"
                aria-label={batchObjectsText("download-of", { name: nameOf(batch) })}
                onClick={() =>
                  void keptBatches.fileText(batch.id).then((text) => downloadBatch(placeOf(batch), text))
                }
              >
                {batchObjectsText("download")}
              </Button>
              <IconButton
                kind="quiet"
                icon="bin"
                label={batchObjectsText("discard-of", { name: nameOf(batch) })}
                title={batchObjectsText("discard")}
                onClick={() => void discard(batch)}
              />
            </>
          }
        />
      )}
      notices={
        <>
          {listed.isError ? <Notice tone="warn">{batchObjectsText("batch-list-failed")}</Notice> : null}
          {isInUse ? (
            <Notice tone="warn" role="alert">
              {batchObjectsText("batch-in-use")}
            </Notice>
          ) : null}
        </>
      }
    >
      {discarded.map((each) => (
        <Notice
          key={each.batch.id}
          tone="info"
          role="status"
          actions={
            <Button onClick={() => void keptBatches.bringBack(each).then(refresh)}>
              {batchObjectsText("bring-back")}
            </Button>
          }
        >
          {batchObjectsText("discarded", { name: nameOf(each.batch) })}
        </Notice>
      ))}
      {others > 0 ? (
        <p className={styles["others"]}>{batchObjectsText("batches-of-others", { count: others })}</p>
      ) : null}
    </ItemSection>
  );
}

/** A line about a batch: what is in it, how old it is, and where its objects are. */
function factsOf(batch: ListedBatch, connections: KeptBatchListProps["connections"]): readonly string[] {
  if (batch.kind === "unreadable") return [draftsText(`listed-${batch.problem}`)];
  const { connection, project, changedCount, savedAtMs } = batch.head;
  return [
    batchObjectsText("batch-changes", { count: changedCount }),
    relativeAge(savedAtMs, Date.now()),
    connections.get(connection)?.name ?? connection,
    ...(project === null ? [] : [project]),
  ];
}

function addressOf({ head: { connection, project } }: SoundBatch): string {
  return formatAddress({ kind: "batch", connection, ...(project !== null && { project }) });
}

function nameOf(batch: ListedBatch): string {
  return batch.kind === "batch"
    ? batchObjectsText("batch-draft", { count: batch.head.objectCount })
    : batchObjectsText("nameless-batch", { id: batch.id });
}

function placeOf(batch: ListedBatch): { readonly project: string | undefined; readonly connection: string } {
  return batch.kind === "batch"
    ? { project: batch.head.project ?? undefined, connection: batch.head.connection }
    : { project: undefined, connection: "batch" };
}

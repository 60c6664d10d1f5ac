import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useStore } from "zustand";
import { formatAddress } from "#core/address/address.ts";
import type { KeptBatches, ListedBatch } from "#engine/batch/kept-batches.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { draftsText } from "#messages/compiled/drafts.ts";
import { relativeAge } from "#messages/time-messages.ts";
import { Button } from "#ui/button.tsx";
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
    <section aria-labelledby="kept-batches" className={styles["batches"]}>
      <h2 id="kept-batches">{batchObjectsText("kept-batches")}</h2>
      {listed.isError ? <Notice tone="warn">{batchObjectsText("batch-list-failed")}</Notice> : null}
      {isInUse ? (
        <Notice tone="warn" role="alert">
          {batchObjectsText("batch-in-use")}
        </Notice>
      ) : null}
      <ul className={styles["list"]}>
        {own.map((batch) => (
          <li key={batch.id}>
            {batch.kind === "batch" ? (
              <BatchLine
                batch={batch}
                connection={connections.get(batch.head.connection)?.name ?? batch.head.connection}
                onOpen={() => void open(batch)}
              />
            ) : (
              <span className={styles["what"]}>
                {nameOf(batch)}
                <small>{draftsText(`listed-${batch.problem}`)}</small>
              </span>
            )}
            <span className={styles["acts"]}>
              <Button
                kind="quiet"
                aria-label={batchObjectsText("download-of", { name: nameOf(batch) })}
                onClick={() =>
                  void keptBatches.fileText(batch.id).then((text) => downloadBatch(placeOf(batch), text))
                }
              >
                {batchObjectsText("download")}
              </Button>
              <Button
                kind="quiet"
                aria-label={batchObjectsText("discard-of", { name: nameOf(batch) })}
                onClick={() => void discard(batch)}
              >
                {batchObjectsText("discard")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
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
      {others > 0 ? <p>{batchObjectsText("batches-of-others", { count: others })}</p> : null}
    </section>
  );
}

type BatchLineProps = {
  readonly batch: SoundBatch;
  readonly connection: string;
  readonly onOpen: () => void;
};

function BatchLine({ batch, connection, onOpen }: BatchLineProps) {
  const { project, changedCount, savedAtMs } = batch.head;
  const parts = [
    connection,
    ...(project === null ? [] : [project]),
    batchObjectsText("batch-changes", { count: changedCount }),
    relativeAge(savedAtMs, Date.now()),
  ];
  return (
    <span className={styles["what"]}>
      {/* The address names the project alone, so that this batch has to be chosen among its others first. */}
      <a
        href={addressOf(batch)}
        onClick={(event) => {
          event.preventDefault();
          onOpen();
        }}
      >
        {nameOf(batch)}
      </a>
      <small>{parts.join(" · ")}</small>
    </span>
  );
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

import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { formatAddress } from "#core/address/address.ts";
import type { StoredRun } from "#engine/runs/run-record.ts";
import type { Runs } from "#engine/runs/runs.ts";
import { runsText } from "#messages/compiled/runs.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { usePageTitle } from "#ui/page-title.ts";
import { Skeleton } from "#ui/skeleton.tsx";
import { Table } from "#ui/table.tsx";
import { RunLine } from "./run-line.tsx";
import styles from "./runs-page.module.css";

/** The runs of this browser, newest first; those that haven't ended are on top. */
export function RunsPage({ runs }: { readonly runs: Runs }) {
  const [stored, setStored] = useState<readonly StoredRun[] | "unreadable">();
  const [unreadable, setUnreadable] = useState(0);
  const open = useStore(runs, (state) => state.open);
  useEffect(() => {
    let isShown = true;
    const read = () => {
      runs.store.list().then(
        (list) => isShown && setStored(list),
        () => isShown && setStored("unreadable"),
      );
      runs.store.listUnreadable().then(
        (list) => isShown && setUnreadable(list.length),
        () => undefined,
      );
    };
    read();
    const stop = runs.store.subscribe(read);
    // Another tab may have begun one in the meantime.
    addEventListener("focus", read);
    return () => {
      isShown = false;
      stop();
      removeEventListener("focus", read);
    };
  }, [runs]);
  usePageTitle({ names: [runsText("runs")] });
  return (
    <main className={styles["page"]}>
      <h1>{runsText("runs")}</h1>
      <p className={styles["lead"]}>{runsText("lead")}</p>
      {stored === undefined ? <Skeleton label={runsText("reading")} lines={4} /> : null}
      {stored === "unreadable" ? (
        <Notice
          tone="warn"
          actions={
            <Button onClick={() => runs.store.list().then(setStored, () => undefined)}>
              {runsText("try-again")}
            </Button>
          }
        >
          {runsText("runs-unreadable")}
        </Notice>
      ) : null}
      {unreadable > 0 ? (
        <Notice tone="warn">{runsText("unreadable-runs", { count: unreadable })}</Notice>
      ) : null}
      {Array.isArray(stored) && stored.length === 0 && unreadable === 0 ? (
        <p className={styles["lead"]}>
          {runsText("nothing-yet")} <a href={formatAddress({ kind: "start" })}>{runsText("open-objects")}</a>
        </p>
      ) : null}
      {typeof stored === "object" && stored.length > 0 ? (
        <Table label={runsText("runs")}>
          <thead>
            <tr>
              <th scope="col">{runsText("started")}</th>
              <th scope="col">{runsText("state")}</th>
              <th scope="col">{runsText("objects")}</th>
              <th scope="col">{runsText("result")}</th>
              <th scope="col">{runsText("reason")}</th>
            </tr>
          </thead>
          <tbody>
            {onTop(stored).map((run) => (
              <RunLine key={run.id} stored={run} run={open.find(({ id }) => id === run.id)} />
            ))}
          </tbody>
        </Table>
      ) : null}
    </main>
  );
}

function onTop(stored: readonly StoredRun[]): readonly StoredRun[] {
  return [...stored.filter(({ end }) => end === null), ...stored.filter(({ end }) => end !== null)];
}

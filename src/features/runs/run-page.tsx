import { useEffect, useState } from "react";
import type { OpenRun } from "#engine/runs/open-run.ts";
import type { Runs } from "#engine/runs/runs.ts";
import { runsText } from "#messages/compiled/runs.ts";
import { dayAndTime } from "#messages/time-messages.ts";
import { Notice } from "#ui/notice.tsx";
import { usePageTitle } from "#ui/page-title.ts";
import { Skeleton } from "#ui/skeleton.tsx";
import type { RunTools } from "./run-tools.ts";
import { RunWithUndo, type RunWithUndoProps } from "./run-with-undo.tsx";
import styles from "./runs-page.module.css";

export type RunPageProps = Pick<RunWithUndoProps, "isUndoAsked" | "onUndoClosed"> & {
  readonly id: string;
  readonly runs: Runs;
  readonly tools: RunTools;
};

/** The page of one run. */
export function RunPage({ id, runs, tools, ...rest }: RunPageProps) {
  const [found, setFound] = useState<OpenRun | "none" | "unreadable">();
  useEffect(() => {
    let isShown = true;
    runs.open(id).then(
      (run) => isShown && setFound(run ?? "none"),
      () => isShown && setFound("unreadable"),
    );
    return () => {
      isShown = false;
    };
  }, [runs, id]);
  usePageTitle({
    names: [
      typeof found === "object"
        ? runsText("of-run", { time: dayAndTime(found.getState().stored.startedAtMs) })
        : runsText("runs"),
    ],
    isProvisional: found === undefined,
  });
  return (
    <main className={styles["page"]}>
      <a href="#/runs">{runsText("open-runs")}</a>
      {found === undefined ? <Skeleton label={runsText("reading")} lines={4} /> : null}
      {found === "none" ? <Notice tone="warn">{runsText("no-such-run")}</Notice> : null}
      {found === "unreadable" ? <Notice tone="warn">{runsText("runs-unreadable")}</Notice> : null}
      {typeof found === "object" ? <FoundRun run={found} tools={tools} {...rest} /> : null}
    </main>
  );
}

function FoundRun(props: RunWithUndoProps) {
  const { stored } = props.run.getState();
  return (
    <>
      <h1>{runsText("of-run", { time: dayAndTime(stored.startedAtMs) })}</h1>
      <p className={styles["lead"]}>
        {stored.connection}
        {stored.project === undefined ? "" : ` · ${stored.project}`}
        {stored.reason === "" ? "" : ` · ${stored.reason}`}
      </p>
      <RunWithUndo {...props} />
    </>
  );
}

import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { useStoredRuns } from "#components/use-stored-runs.ts";
import { formatAddress } from "#core/address/address.ts";
import { createHistoryList, type HistoryEntry } from "#engine/journal/history-list.ts";
import type { Journal } from "#engine/journal/journal.ts";
import { historyPageText } from "#messages/compiled/history-page.ts";
import { uiText } from "#messages/compiled/ui.ts";
import { foundSentence, historyFailure } from "#messages/history-messages.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { usePageTitle } from "#ui/page-title.ts";
import { Skeleton } from "#ui/skeleton.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { UndoProps } from "./history-connection.ts";
import { HistoryExport } from "./history-export.tsx";
import styles from "./history-page.module.css";
import { type HistoryRuns, runsShown } from "./history-runs.ts";
import { matchesSearch } from "./history-search.ts";
import { HistoryTable } from "./history-table.tsx";
import { SubmitDialog } from "./submit-dialog.tsx";

export type HistoryPageProps = UndoProps & {
  readonly journal: Journal;
  readonly runs: HistoryRuns;
};

/** The search begins after typing has paused for this long. */
const PAUSE_MS = 150;

/** The submits from this browser: search, details, export and undo. */
export function HistoryPage({ journal, runs, connections, onUndo }: HistoryPageProps) {
  usePageTitle({ names: [historyPageText("history")] });
  const [list] = useState(() => createHistoryList(journal, matchesSearch));
  const { shown, looked, total, isLooking, error, query } = useStore(list);
  const [typed, setTyped] = useState("");
  const [opened, setOpened] = useState<HistoryEntry>();
  useEffect(() => {
    const timer = setTimeout(() => void list.search(typed.trim()), typed === "" ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [list, typed]);
  useEffect(() => {
    const refresh = () => void list.refresh();
    const stop = journal.subscribe(refresh);
    // Another tab may have submitted in the meantime.
    addEventListener("focus", refresh);
    return () => {
      stop();
      removeEventListener("focus", refresh);
    };
  }, [list, journal]);
  const isSearch = query !== "";
  const shownRuns = runsShown(useStoredRuns(runs.store), { shown, looked, total, query });
  const failure = error && historyFailure(error.problem);
  const rest = { connections, onUndo };
  return (
    <main className={styles["history"]}>
      <h1>{historyPageText("history")}</h1>
      <p className={styles["lead"]}>{historyPageText("lead")}</p>
      <div className={styles["tools"]}>
        <TextField
          label={historyPageText("search")}
          isLabelHidden
          type="search"
          placeholder={historyPageText("search-what")}
          className={styles["search"]}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <HistoryExport journal={journal} query={query} />
        <a href={formatAddress({ kind: "runs" })}>{historyPageText("all-runs")}</a>
      </div>
      {failure ? (
        <Notice
          tone="warn"
          role="alert"
          heading={failure.title}
          actions={<Button onClick={() => void list.search(query)}>{uiText("try-again")}</Button>}
        >
          {failure.next}
        </Notice>
      ) : (
        <p className={styles["count"]} role="status" aria-label={historyPageText("found")}>
          {isLooking && shown.length === 0 && looked === 0
            ? ""
            : foundSentence({ shown: shown.length, looked, total, isSearch })}
        </p>
      )}
      {shown.length + shownRuns.length > 0 ? (
        <HistoryTable entries={shown} runs={shownRuns} onUndoRun={runs.onUndo} onOpen={setOpened} {...rest} />
      ) : null}
      {isLooking && shown.length === 0 ? (
        <Skeleton label={historyPageText("reading-history")} lines={6} />
      ) : null}
      {total === 0 && shownRuns.length === 0 && !isLooking && !failure ? (
        <p className={styles["lead"]}>
          {historyPageText("nothing-yet")} <a href="#/">{historyPageText("open-object")}</a>
        </p>
      ) : null}
      {looked < total && !isLooking && !failure ? (
        <Button command="more-history" className={styles["more"]} onClick={() => void list.more()}>
          {isSearch ? historyPageText("search-further") : historyPageText("show-more")}
        </Button>
      ) : null}
      {opened ? <SubmitDialog entry={opened} onClose={() => setOpened(undefined)} {...rest} /> : null}
    </main>
  );
}

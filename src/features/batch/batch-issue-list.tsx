import { type ReactNode, useState } from "react";
import { useBatch } from "#components/use-batch.ts";
import type { ColumnIssues } from "#core/batch/batch-lint.ts";
import type { Issue } from "#core/lint/issue.ts";
import type { BatchIssues } from "#engine/batch/batch-issues.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { columnIssueSentence, missingKeySentence } from "#messages/batch-issue-messages.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { editText } from "#messages/compiled/edit.ts";
import { issuesText } from "#messages/compiled/issues.ts";
import { issueAdvice, issueSentence, severityGlyph, severityWord } from "#messages/issue-messages.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { useOneTabStop } from "#ui/use-one-tab-stop.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./batch-issue-list.module.css";
import { batchViewOf } from "./batch-view.ts";
import { issueFilter, mendingOf, mendOperation, sortedGroups } from "./issue-groups.ts";
import { showOnly } from "./row-filters.ts";
import { NOTHING_LEFT } from "./sheet-blocks.ts";

export type BatchIssueListProps = { readonly store: BatchStore; readonly issues: BatchIssues | undefined };

/**
 * The issues of a batch, grouped by column: what can be corrected without a choice is, by one press, and the objects can be shown. The
 * list takes one line until it is opened; it is one stop of the Tab key, and arrows move within it.
 */
export function BatchIssueList({ store, issues }: BatchIssueListProps) {
  const [isOpen, setIsOpen] = useState(false);
  const oneTabStop = useOneTabStop();
  const entries = issues ? entriesOf(store, issues) : [];
  const shown = isOpen ? entries : entries.slice(0, 1);
  return (
    <section
      className={styles["issues"]}
      aria-label={editText("issues")}
      aria-busy={issues === undefined || undefined}
      data-open={(isOpen && entries.length > 1) || undefined}
      {...oneTabStop}
    >
      <div className={styles["panel"]}>
        {issues && entries.length === 0 ? <p className={styles["none"]}>{batchText("no-issues")}</p> : null}
        <ul className={styles["list"]}>{shown}</ul>
        {entries.length > 1 ? (
          <Button
            kind="quiet"
            className={styles["all"]}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {batchText("issue-kinds", { count: entries.length })}
            <Icon name="down" />
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function entriesOf(store: BatchStore, { columns, keys, missing }: BatchIssues): readonly ReactNode[] {
  return [
    ...sortedGroups(columns).map((group) => (
      <ColumnEntry
        key={`${group.key} ${group.code} ${group.severity} ${group.cell}`}
        store={store}
        group={group}
      />
    )),
    ...keys.map((issue) => (
      <li key={`${issue.code} ${issue.key}`} className={styles["item"]}>
        <IssueText issue={issue}>{issueSentence(issue)}</IssueText>
      </li>
    )),
    ...missing.map(({ key, objects }) => (
      <li key={`missing ${key}`} className={styles["item"]}>
        <span className={styles["issue"]}>{missingKeySentence(key, objects)}</span>
        <Show onShow={() => showOnly(store, { kind: "value", key, text: undefined })} />
      </li>
    )),
  ];
}

function ColumnEntry({ store, group }: { readonly store: BatchStore; readonly group: ColumnIssues }) {
  const isLocked = useBatch(store, (state) => state.isLocked);
  const transform = mendingOf(group);
  const first = group.values[0]?.issue;
  if (!first) return null;
  const mend = (by: NonNullable<typeof transform>) => {
    const answer = store.apply(mendOperation(store.getState().batch, group, by));
    if (answer.kind !== "counted") return;
    batchViewOf(store).setState({
      report: {
        deed: "mend",
        cells: answer.count.cells,
        left: { ...NOTHING_LEFT, "read-only": answer.count.readOnly },
      },
    });
  };
  return (
    <li className={styles["item"]} data-key={group.key} data-code={group.code} data-count={group.cells}>
      <IssueText issue={first}>{columnIssueSentence(group)}</IssueText>
      {transform ? (
        <Button kind="quiet" className={styles["deed"]} isDisabled={isLocked} onClick={() => mend(transform)}>
          {issuesText(`mend-${transform}`)}
        </Button>
      ) : null}
      <Show onShow={() => showOnly(store, issueFilter(store.getState().batch, group))} />
    </li>
  );
}

function Show({ onShow }: { readonly onShow: () => void }) {
  return (
    <Button kind="quiet" className={styles["deed"]} onClick={onShow}>
      {issuesText("show-rows")}
    </Button>
  );
}

function IssueText({ issue, children }: { readonly issue: Issue; readonly children: ReactNode }) {
  return (
    <span className={styles["issue"]} data-severity={issue.severity} title={issueAdvice(issue)}>
      <span aria-hidden="true">{severityGlyph(issue.severity)}</span>
      <VisuallyHidden>{severityWord(issue.severity)}: </VisuallyHidden>
      {children}
    </span>
  );
}

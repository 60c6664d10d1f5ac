import { useState } from "react";
import { useDraftAfterPaint } from "#components/use-settled-draft.ts";
import { groupIssues, type IssueGroup, mendIssues, mendingTransform } from "#core/lint/issue-groups.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { editText } from "#messages/compiled/edit.ts";
import { issuesText } from "#messages/compiled/issues.ts";
import {
  groupSentence,
  issueAdvice,
  issueCount,
  severityGlyph,
  severityWord,
} from "#messages/issue-messages.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { useOneTabStop } from "#ui/use-one-tab-stop.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./issue-list.module.css";
import type { TourStop } from "./issue-tour.ts";
import { LimitAnnouncer } from "./limit-announcer.tsx";

export type IssueListProps = {
  readonly store: DraftStore;
  readonly onGoTo: (stop: TourStop) => void;
};

/**
 * The draft's issues, equal ones as one entry; each leads to its cell. The list takes one line, so that the sheet keeps its
 * place; the other entries open over the sheet. The list is one stop of the Tab key, and arrows move within it.
 */
export function IssueList({ store, onGoTo }: IssueListProps) {
  const { issues } = useDraftAfterPaint(store);
  const [isOpen, setIsOpen] = useState(false);
  const oneTabStop = useOneTabStop();
  const groups = groupIssues(issues);
  return (
    <>
      <section
        className={styles["issues"]}
        aria-label={editText("issues")}
        data-open={(isOpen && groups.length > 1) || undefined}
        {...oneTabStop}
      >
        <div className={styles["panel"]}>
          {groups.length === 0 ? <p className={styles["none"]}>{issueCount(0)}</p> : null}
          <ul className={styles["list"]}>
            {groups.map((group) => (
              <li key={groupKey(group)} className={styles["item"]}>
                <GroupEntry group={group} store={store} onGoTo={onGoTo} />
              </li>
            ))}
          </ul>
          {groups.length > 1 ? (
            <Button
              kind="quiet"
              className={styles["all"]}
              aria-expanded={isOpen}
              onClick={() => setIsOpen(!isOpen)}
            >
              {issueCount(issues.length)}
              <Icon name="down" />
            </Button>
          ) : null}
        </div>
      </section>
      <LimitAnnouncer issues={issues} />
    </>
  );
}

type GroupEntryProps = IssueListProps & { readonly group: IssueGroup };

function GroupEntry({ group, store, onGoTo }: GroupEntryProps) {
  const { first, issues } = group;
  const transform = mendingTransform(group);
  const isMany = issues.length > 1;
  const show = () => {
    const rowIds = issues.flatMap(({ place }) => (place === "draft" ? [] : place.rowId));
    const { base, nextRowId } = store.getState().draft;
    viewOf(store).setState({ onlyRows: { rowIds: new Set(rowIds), base, firstNewId: nextRowId } });
  };
  return (
    <>
      <button
        type="button"
        className={styles["issue"]}
        data-severity={first.severity}
        title={issueAdvice(first)}
        onClick={() => {
          if (first.place !== "draft") onGoTo(first.place);
        }}
      >
        <span aria-hidden="true">{severityGlyph(first.severity)}</span>
        <VisuallyHidden>{severityWord(first.severity)}: </VisuallyHidden>
        {groupSentence(group)}
      </button>
      {isMany && transform ? (
        <Button
          kind="quiet"
          className={styles["deed"]}
          onClick={() => store.record(mendIssues(store.getState().draft, group, transform))}
        >
          {issuesText(`mend-${transform}`)}
        </Button>
      ) : null}
      {isMany ? (
        <Button kind="quiet" className={styles["deed"]} onClick={show}>
          {issuesText("show-rows")}
        </Button>
      ) : null}
    </>
  );
}

function groupKey({ first: { code, place }, issues }: IssueGroup): string {
  if (place === "draft") return code;
  return issues.length > 1 ? `${code} ${place.cell}` : `${code} ${place.cell} ${place.rowId}`;
}

import { memo } from "react";
import type { Issue } from "#core/lint/issue.ts";
import { issuesText } from "#messages/compiled/issues.ts";
import {
  issueAdvice,
  issueCount,
  issueSentence,
  severityGlyph,
  severityWord,
} from "#messages/issue-messages.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./issue-list.module.css";

export type IssueListProps = {
  readonly issues: readonly Issue[];
  readonly onGoTo: (issue: Issue) => void;
};

const SHOWN = 50;

/** What is wrong with the draft, blocking issues first; each entry leads to its cell. */
export const IssueList = memo(function IssueList({ issues, onGoTo }: IssueListProps) {
  const sorted = [...issues].sort(
    (one, other) => Number(one.severity === "warn") - Number(other.severity === "warn"),
  );
  return (
    <section
      className={styles["issues"]}
      aria-label={issuesText("issues")}
      data-empty={issues.length === 0 || undefined}
    >
      {issues.length === 0 ? <p className={styles["none"]}>{issueCount(0)}</p> : null}
      <ul className={styles["list"]}>
        {sorted.slice(0, SHOWN).map((issue) => (
          <li key={issueKey(issue)}>
            <button
              type="button"
              className={styles["issue"]}
              data-severity={issue.severity}
              title={issueAdvice(issue)}
              onClick={() => onGoTo(issue)}
            >
              <span aria-hidden="true">{severityGlyph(issue.severity)}</span>
              <VisuallyHidden>{severityWord(issue.severity)}: </VisuallyHidden>
              {issueSentence(issue)}
            </button>
          </li>
        ))}
        {sorted.length > SHOWN ? (
          <li className={styles["none"]}>{issuesText("and-more", { count: sorted.length - SHOWN })}</li>
        ) : null}
      </ul>
    </section>
  );
}, sameIssues);

function issueKey({ code, place }: Issue): string {
  return place === "draft" ? code : `${code} ${place.cell} ${place.rowId}`;
}

/** The list is made anew at each stroke, but seldom differs. */
function sameIssues(before: IssueListProps, after: IssueListProps): boolean {
  return (
    before.onGoTo === after.onGoTo &&
    before.issues.length === after.issues.length &&
    before.issues.every((issue, index) => issue === after.issues[index])
  );
}

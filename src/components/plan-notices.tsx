import type { PlanIssue } from "#core/write/request-plan.ts";
import { planIssueAction, planIssueSentence } from "#messages/plan-messages.ts";
import type { PlatformDescription } from "#platforms/description.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

export type PlanNoticesProps = {
  readonly issues: readonly PlanIssue[];
  readonly description: PlatformDescription;
  /** Absent when the mode can't be changed any more. */
  readonly onReplace?: () => void;
  readonly onMerge?: () => void;
};

/** The remarks about a plan, each with a button for the alternative if there is one. */
export function PlanNotices({ issues, description, onReplace, onMerge }: PlanNoticesProps) {
  return issues.map((issue) => {
    const action = planIssueAction(issue, description);
    const onAction = issue.code === "null-ignored" ? onReplace : onMerge;
    return (
      <Notice
        key={issue.code}
        tone={issue.code === "merge-would-do" ? "info" : "warn"}
        actions={
          action !== undefined && onAction ? (
            <Button kind="plain" onClick={onAction}>
              {action}
            </Button>
          ) : undefined
        }
      >
        {planIssueSentence(issue, description)}
      </Notice>
    );
  });
}

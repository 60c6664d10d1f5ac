import { useEffect, useRef, useState } from "react";
import type { Issue } from "#core/lint/issue.ts";
import { fitsSentence, overLimitSentence } from "#messages/issue-messages.ts";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";

/** Says once when a text goes over its byte limit, and once when it fits again: the meters alone are silent. */
export function LimitAnnouncer({ issues }: { readonly issues: readonly Issue[] }) {
  const [said, setSaid] = useState("");
  const known = useRef<ReadonlyMap<string, Issue>>(undefined);
  useEffect(() => {
    const before = known.current;
    const over = new Map(
      issues.filter(({ code }) => code === "too-long").map((issue) => [placeOf(issue), issue]),
    );
    known.current = over;
    // Issues that the draft had when the page was opened aren't announced: the list shows them.
    if (!before) return;
    const crossed = [...over].flatMap(([place, issue]) => (before.has(place) ? [] : issue));
    const fitting = [...before].flatMap(([place, issue]) => (over.has(place) ? [] : issue));
    if (crossed.length > 0) setSaid(overLimitSentence(crossed));
    else if (fitting.length > 0) setSaid(fitsSentence(fitting));
  }, [issues]);
  return (
    <div aria-live="polite" data-limits="">
      <VisuallyHidden>{said}</VisuallyHidden>
    </div>
  );
}

function placeOf({ place }: Issue): string {
  return place === "draft" ? place : `${place.rowId} ${place.cell}`;
}

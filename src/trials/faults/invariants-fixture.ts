import { type CommitEvent, changedKeys, type Pairs, type TraceEvent } from "./trace-fixture.ts";

/** A violated promise about writes. */
export type Breach = { readonly rule: string; readonly detail: string };

type Of<Kind extends TraceEvent["kind"]> = Extract<TraceEvent, { kind: Kind }>;

/**
 * The longest allowed time between the answer of a check and the first byte of the write that relies on it.
 */
const WINDOW_MS = 2000;
/** The time that a busy machine may need between an event and reading the clock for it. */
const CLOCK_SLACK_MS = 500;

/**
 * Judges the events around one object by the rules I1 to I7, and by the limit of the window between check and
 * write. `platformKeys` are keys that the test made the platform add by itself.
 */
export function findBreaches(trace: readonly TraceEvent[], platformKeys: readonly string[] = []): Breach[] {
  return [
    ...trace.flatMap((event, index) => (event.kind === "committed" ? ofCommit(trace, index, event) : [])),
    ...trace.flatMap((event) => (event.kind === "ended" ? ofEnd(trace, event) : [])),
    ...effectTwice(trace),
    ...beyondMerge(trace, platformKeys),
    ...twoInFlight(trace),
    ...checkedTooLongBefore(trace),
  ];
}

/** The submit of a send: `operation-1.2` is the second try of `operation-1`. */
function operationOf(send: string): string {
  return send.replace(/\.\d+$/, "");
}

function submitOf(trace: readonly TraceEvent[], operation: string): Of<"submitted"> | undefined {
  return trace.find((event) => event.kind === "submitted" && event.operation === operation) as
    | Of<"submitted">
    | undefined;
}

function commitsOf(trace: readonly TraceEvent[], operation: string): CommitEvent[] {
  return trace.filter(
    (event) =>
      event.kind === "committed" && event.send !== undefined && operationOf(event.send) === operation,
  ) as CommitEvent[];
}

/** Checks I1 and I6, which concern the values that a commit of ours replaced. */
function ofCommit(trace: readonly TraceEvent[], index: number, commit: CommitEvent): Breach[] {
  const { send } = commit;
  if (send === undefined) return [];
  const submit = submitOf(trace, operationOf(send));
  const recordedAt = trace.findIndex((event) => event.kind === "recorded" && event.send === send);
  if (!submit || recordedAt < 0 || recordedAt > index) {
    return [{ rule: "I6", detail: `${send} wasn't written down before its commit` }];
  }
  const checked = trace.slice(0, recordedAt).findLast((event) => event.kind === "described");
  const seen = checked?.kind === "described" ? checked.seen : 0;
  // A commit of an earlier submit, hidden by a lagging copy, has values that the same person typed.
  const others = trace
    .slice(0, index)
    .filter((event): event is CommitEvent => event.kind === "committed" && event.sequence > seen)
    .filter((event) => event.send === undefined || operationOf(event.send) !== operationOf(send));
  const inWindow = new Set(others.flatMap(changedKeys));
  // A late send may replace what a later send of the same submit stored, altered by the platform or not.
  const isOwn = (key: string) => lastWriterOf(trace.slice(0, index), key) === operationOf(send);
  const breaches: Breach[] = [];
  for (const key of changedKeys(commit)) {
    const wasShown = submit.shown.get(key) === commit.before.get(key);
    if (!wasShown && !inWindow.has(key) && !isOwn(key)) {
      breaches.push({
        rule: "I1",
        detail: `${send} replaced ${key}: ${commit.before.get(key)}, never shown`,
      });
    }
  }
  const recorded = trace[recordedAt];
  const before: Pairs = recorded?.kind === "recorded" ? recorded.before : new Map();
  for (const key of submit.touched) {
    if (before.get(key) === commit.before.get(key) || inWindow.has(key) || isOwn(key)) continue;
    if (commit.before.get(key) === commit.after.get(key)) continue;
    breaches.push({ rule: "I6", detail: `${send} has another before-image of ${key} than what it replaced` });
  }
  return breaches;
}

/**
 * The operation whose commit changed the key last; undefined when it was somebody else's, or there is none.
 */
function lastWriterOf(trace: readonly TraceEvent[], key: string): string | undefined {
  const last = trace.findLast((event) => event.kind === "committed" && changedKeys(event).includes(key));
  return last?.kind === "committed" && last.send !== undefined ? operationOf(last.send) : undefined;
}

/** Checks I2 and I3, which compare the reported end with the stored values. */
function ofEnd(trace: readonly TraceEvent[], end: Of<"ended">): Breach[] {
  const { operation, outcome, wasSent } = end;
  const own = commitsOf(trace, operation);
  if (outcome === "verified" && wasSent && own.length === 0 && !wasSoAnyway(trace, operation)) {
    return [{ rule: "I2", detail: `${operation} is called saved, and has no commit` }];
  }
  const isCalledNotSaved = outcome === "refused" || outcome === "conflict" || !wasSent;
  if (
    isCalledNotSaved &&
    own.some(
      (commit) =>
        changedKeys(commit).length > 0 &&
        !wasPutBack(trace, commit) &&
        !(trace.indexOf(commit) < trace.indexOf(end) && isAsShown(trace, end)),
    )
  ) {
    return [{ rule: "I3", detail: `${operation} is called ${outcome}, and was carried out` }];
  }
  return [];
}

/**
 * Did the object have all wished values without a commit of this operation? Then an earlier submit hidden by
 * a lagging copy, somebody else, or the initial values brought them, and reading back rightly finds them
 * saved.
 */
function wasSoAnyway(trace: readonly TraceEvent[], operation: string): boolean {
  const submit = submitOf(trace, operation);
  if (!submit) return false;
  const submittedAt = trace.indexOf(submit);
  const commits = trace.filter((event) => event.kind === "committed");
  const before = trace.slice(0, submittedAt).findLast((event) => event.kind === "committed");
  const atFirst = before?.after ?? commits[0]?.before ?? submit.shown;
  const later = commits.filter((commit) => trace.indexOf(commit) > submittedAt).map(({ after }) => after);
  return [atFirst, ...later].some((state) =>
    [...submit.touched].every((key) => state.get(key) === submit.wished.get(key)),
  );
}

/**
 * Did the object have none of the submit's values at its end, whatever was written before? Then "not saved"
 * is true.
 */
function isAsShown(trace: readonly TraceEvent[], end: Of<"ended">): boolean {
  const submit = submitOf(trace, end.operation);
  const last = trace.slice(0, trace.indexOf(end)).findLast((event) => event.kind === "committed");
  if (!submit || last?.kind !== "committed") return false;
  return [...submit.touched].every((key) => last.after.get(key) === submit.shown.get(key));
}

/**
 * Did other writes, or a late send of an earlier submit, restore every value from before or as shown? Then no
 * reader can see that the values were ever different.
 */
function wasPutBack(trace: readonly TraceEvent[], commit: CommitEvent): boolean {
  const operation = commit.send && operationOf(commit.send);
  const later = trace
    .slice(trace.indexOf(commit))
    .filter((event): event is CommitEvent => event.kind === "committed")
    .filter(({ send }) => send === undefined || operationOf(send) !== operation);
  const shown = operation && submitOf(trace, operation)?.shown;
  return changedKeys(commit).every((key) => {
    const unchanged = [commit.before.get(key), ...(shown ? [shown.get(key)] : [])];
    return later.some(
      (other) => changedKeys(other).includes(key) && unchanged.includes(other.after.get(key)),
    );
  });
}

/** Checks I4. */
function effectTwice(trace: readonly TraceEvent[]): Breach[] {
  const seen = new Set<string>();
  return trace.flatMap((event) => {
    if (event.kind !== "committed" || event.send === undefined || changedKeys(event).length === 0) return [];
    const isSecond = seen.has(event.send);
    seen.add(event.send);
    return isSecond ? [{ rule: "I4", detail: `${event.send} had an effect twice` }] : [];
  });
}

/** Checks I5. */
function beyondMerge(trace: readonly TraceEvent[], platformKeys: readonly string[]): Breach[] {
  return trace.flatMap((event) => {
    if (event.kind !== "committed" || event.send === undefined) return [];
    const submit = submitOf(trace, operationOf(event.send));
    if (!submit?.isMerge) return [];
    const beyond = changedKeys(event).filter(
      (key) => !submit.touched.has(key) && !platformKeys.includes(key),
    );
    return beyond.map((key) => ({ rule: "I5", detail: `${event.send} merged, and changed ${key}` }));
  });
}

/** Checks I7. */
function twoInFlight(trace: readonly TraceEvent[]): Breach[] {
  let inFlight: string | undefined;
  return trace.flatMap((event) => {
    const before = inFlight;
    if (event.kind === "received" || event.kind === "page-gone") inFlight = undefined;
    if (event.kind !== "sending") return [];
    inFlight = event.send;
    return before === undefined ? [] : [{ rule: "I7", detail: `${event.send} went out beside ${before}` }];
  });
}

/** Checks the time between check and write. */
function checkedTooLongBefore(trace: readonly TraceEvent[]): Breach[] {
  return trace.flatMap((event, index) => {
    if (event.kind !== "sending" || event.atMs === undefined) return [];
    const { send, atMs } = event;
    const received = trace.find((other) => other.kind === "received" && other.send === send);
    if (received?.kind === "received" && received.isUnsent) return [];
    const check = trace.slice(0, index).findLast((other) => other.kind === "described");
    const checkedMs = check?.kind === "described" ? check.atMs : undefined;
    if (checkedMs === undefined || atMs - checkedMs <= WINDOW_MS + CLOCK_SLACK_MS) return [];
    return [{ rule: "window", detail: `${send} was sent ${atMs - checkedMs} ms after its check` }];
  });
}

import type { Metadata } from "#core/object/metadata.ts";
import type { PlannedRequest } from "#core/write/request-plan.ts";
import { dnanexusDescription } from "#platforms/dnanexus/description.ts";
import { plan as planOnDnanexus } from "#platforms/dnanexus/plan.ts";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import type { MetadataPlatform, Receipt } from "#platforms/port.ts";
import { sevenBridgesDescription } from "#platforms/sevenbridges/description.ts";
import { plan as planOnSevenBridges } from "#platforms/sevenbridges/plan.ts";
import { OBJECTS, type PlatformName } from "../faults/sandbox-session-fixture.ts";
import { pairsOfMetadata, type TraceEvent } from "../faults/trace-fixture.ts";
import { createMemoryJournal } from "./memory-journal-fixture.ts";
import type { World } from "./world-fixture.ts";

type State = ReadonlyMap<string, string>;
type Stored = { readonly atMs: number; readonly state: State };
type Wire = Readonly<Record<string, string | null>>;

/** The initial pairs of every history. */
const SEED: State = new Map([
  ["tissue", "liver"],
  ["sample", "s1"],
]);

/**
 * A small model of a platform, written from the documents and independent of adapters and sandbox. It covers
 * merges, replaces and faults, and plays ten thousand histories in a few seconds.
 */
export function createModelWorld(name: PlatformName): World {
  const events: TraceEvent[] = [];
  const states: Stored[] = [{ atMs: 0, state: SEED }];
  let nowMs = 1_000_000;
  let lagMs = 0;
  let faults: { readonly on: "read" | "write"; readonly fault: string }[] = [];
  let due: { readonly atMs: number; readonly work: () => void }[] = [];
  const ref = OBJECTS[name];
  const current = () => states.at(-1)?.state ?? SEED;

  const commit = (send: string | undefined, after: State) => {
    const before = current();
    states.push({ atMs: nowMs, state: after });
    const sequence = states.length - 1;
    events.push({ kind: "committed", sequence, send, before: textsOf(before), after: textsOf(after) });
  };
  const take = (on: "read" | "write"): string | undefined => {
    const index = faults.findIndex((fault) => fault.on === on);
    const [taken] = index < 0 ? [] : faults.splice(index, 1);
    return taken?.fault;
  };
  const pass = (milliseconds: number) => {
    const untilMs = nowMs + milliseconds;
    const now = due.filter(({ atMs }) => atMs <= untilMs);
    due = due.filter((entry) => !now.includes(entry));
    for (const { atMs, work } of now) {
      nowMs = Math.max(nowMs, atMs);
      work();
    }
    nowMs = untilMs;
  };

  const carryOut = (send: string, request: PlannedRequest, fault: string) => {
    const wire = wireOf(name, request);
    const written = new Map(
      Object.entries(wire).map(([key, value]) => [key, altered(value, fault)] as const),
    );
    if (fault === "drops-key:tissue") written.delete("tissue");
    commit(send, afterWrite(name, request, current(), written));
  };

  const answerTo = (send: string, request: PlannedRequest): Receipt => {
    const fault = take("write") ?? "";
    const failure = FAILURES.get(fault);
    const isRefusal = failure?.sent === "yes" && failure.kind !== "unavailable";
    const [, lateMs] = fault.split("late-commit:");
    if (lateMs !== undefined)
      due.push({ atMs: nowMs + Number(lateMs), work: () => carryOut(send, request, "") });
    else if (!failure || COMMITS_FIRST.has(fault)) carryOut(send, request, fault);
    if (fault === "deliver-twice") carryOut(send, request, "");
    if (!failure)
      return { kind: "answered", status: 200, ...(name === "sevenbridges" && { stored: current() }) };
    return { kind: isRefusal ? "refused" : "unknown", error: new PlatformError(failure) };
  };

  const platform: Pick<MetadataPlatform, "describe" | "send" | "plan" | "description"> = {
    description: name === "dnanexus" ? dnanexusDescription : sevenBridgesDescription,
    plan: name === "dnanexus" ? planOnDnanexus : planOnSevenBridges,
    describe: async (asked) => {
      const failure = FAILURES.get(take("read") ?? "");
      if (failure) throw new PlatformError(failure);
      const seen = states.findLastIndex(({ atMs }) => atMs <= nowMs - lagMs);
      const { state: metadata, atMs: modifiedMs } = states[seen] ?? { state: SEED, atMs: 0 };
      events.push({ kind: "described", seen, atMs: nowMs });
      const project = ref.project && { project: ref.project };
      const rest = {
        name: "a.bam",
        objectClass: "file",
        access: { kind: "writable" },
        describedAtMs: 0,
      } as const;
      return { ref: asked, ...rest, ...project, metadata, modifiedMs };
    },
    send: async (request, { operationId: send, hold }) => {
      // Every adapter does the same.
      if (hold && !hold.isFresh()) {
        const facts = { kind: "unavailable", sent: "no", fault: "check-expired" } as const;
        return { kind: "not-sent", error: new PlatformError(facts) };
      }
      events.push({ kind: "sending", send, atMs: nowMs });
      const receipt = answerTo(send, request);
      events.push({ kind: "received", send });
      return receipt;
    },
  };

  return {
    ref,
    platform: platform as MetadataPlatform,
    journal: createMemoryJournal(),
    events,
    log: async (event) => void events.push(event),
    writeOutside: async (set, remove) => {
      const after = new Map([...current(), ...Object.entries(set)]);
      for (const key of remove) after.delete(key);
      commit(undefined, after);
    },
    planFault: async (on, fault) => void faults.push({ on, fault }),
    setLag: async (milliseconds) => {
      lagMs = milliseconds;
    },
    pass,
    readClocks: () => [nowMs],
    calm: async () => {
      faults = [];
      lagMs = 0;
      pass(60_000);
    },
  };
}

const textsOf = (state: Metadata) => pairsOfMetadata(state);

/** The error that each fault is reported as. */
const FAILURES: ReadonlyMap<string, PlatformErrorFacts> = new Map<string, PlatformErrorFacts>([
  ["reset-before-commit", { kind: "unreachable", sent: "maybe", fault: "connection" }],
  ["reset-after-commit", { kind: "unreachable", sent: "maybe", fault: "connection" }],
  ["late-commit:5000", { kind: "unreachable", sent: "maybe", fault: "connection" }],
  ["late-commit:12000", { kind: "unreachable", sent: "maybe", fault: "connection" }],
  ["late-commit:30000", { kind: "unreachable", sent: "maybe", fault: "connection" }],
  ["status-after-commit:403", { kind: "forbidden", sent: "yes", status: 403 }],
  ["status-after-commit:409", { kind: "conflict", sent: "yes", status: 409 }],
  ["status:500", { kind: "unavailable", sent: "yes", status: 500 }],
  ["status-after-commit:500", { kind: "unavailable", sent: "yes", status: 500 }],
  ["status:401", { kind: "unauthorized", sent: "yes", status: 401 }],
  ["retry-after:7", { kind: "too-many-requests", sent: "yes", status: 429, retryAfterMs: 7000 }],
  ["html-200", { kind: "unexpected-answer", sent: "maybe", fault: "not-json-type", status: 200 }],
  ["truncated-json", { kind: "unexpected-answer", sent: "maybe", fault: "not-json", status: 200 }],
]);

const COMMITS_FIRST = new Set([
  "reset-after-commit",
  "status-after-commit:403",
  "status-after-commit:409",
  "status-after-commit:500",
  "truncated-json",
]);

function wireOf(name: PlatformName, { body }: PlannedRequest): Wire {
  const wire = JSON.parse(body);
  return name === "dnanexus" ? wire.properties : wire;
}

function altered(value: string | null, fault: string): string | null {
  return fault === "alters-value:case" && value !== null ? value.toLowerCase() : value;
}

/**
 * The pairs after a write. DNAnexus merges and removes keys with null. Seven Bridges ignores null, and its
 * PUT keeps only the given pairs.
 */
function afterWrite(
  name: PlatformName,
  { method }: PlannedRequest,
  before: State,
  written: ReadonlyMap<string, string | null>,
): State {
  const after = new Map(method === "PUT" ? [] : before);
  for (const [key, value] of written) {
    if (value !== null) after.set(key, value);
    else if (name === "dnanexus") after.delete(key);
  }
  return after;
}

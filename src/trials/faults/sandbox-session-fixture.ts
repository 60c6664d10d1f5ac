import type { ObjectRef } from "#core/object/object-ref.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import type { RequestPlan, WriteMode } from "#core/write/request-plan.ts";
import { MERGE } from "#core/write/request-plan.ts";
import type { Timers } from "#engine/storage/timers.ts";
import { createDnanexus } from "#platforms/dnanexus/platform.ts";
import type { HostGate } from "#platforms/host-gate.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import type { TimeLimits } from "#platforms/time-limits.ts";
import { type RunningSandbox, startSandbox } from "#sandbox/listen.ts";
import { CHR20, LIVER } from "../sandbox-fixture.ts";
import { pairsOfObject, type TraceEvent } from "./trace-fixture.ts";

export type PlatformName = "dnanexus" | "sevenbridges";

/** A commit in the sandbox's history. */
export type Commit = {
  readonly seq: number;
  readonly at: number;
  readonly object: string;
  readonly project: string | null;
  readonly operation: string;
  readonly operationId: string | null;
  readonly requestBody: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

export type PlannedFault = { readonly on: string; readonly fault: string; readonly times?: number };

export const OBJECTS: Readonly<Record<PlatformName, ObjectRef>> = { dnanexus: LIVER, sevenbridges: CHR20 };

/** The sandbox's names of a describe and a write. */
export function operationNames(platform: PlatformName, mode: WriteMode = MERGE) {
  if (platform === "dnanexus") return { describe: "describe", write: "setProperties" };
  return { describe: "GET file", write: mode.kind === "merge" ? "PATCH metadata" : "PUT metadata" };
}

/** A sandbox on ports of its own, whose clock the test advances. */
export async function startFaultySandbox() {
  let passedMs = 0;
  let due: { readonly atMs: number; readonly work: () => void }[] = [];
  const clock = () => Date.now() + passedMs;
  const schedule = (delayMs: number, work: () => void) => {
    const entry = { atMs: clock() + delayMs, work };
    due.push(entry);
    return () => {
      due = due.filter((other) => other !== entry);
    };
  };
  const running: RunningSandbox = await startSandbox({
    dnanexusPort: 0,
    sevenbridgesPort: 0,
    clock,
    schedule,
  });
  const timers: Timers = { after: schedule };

  const control = async <Answer>(name: string, body?: unknown): Promise<Answer> => {
    const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const answer = await running.sandbox.dnanexus(new Request(`http://sandbox.test/_sandbox/${name}`, init));
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`);
    return answer.json() as Promise<Answer>;
  };

  return {
    running,
    control,
    clock,
    /** Timers for a page that uses the same clock. */
    timers,
    reset: () => control("reset", {}),
    faults: (faults: readonly PlannedFault[]) => control("faults", faults),
    usedFaults: () => control<readonly (PlannedFault & { used: number })[]>("faults"),
    history: (since = 0) => control<readonly Commit[]>(`history?since=${since}`),
    /** Writes as somebody else. */
    writeOutside: (
      platform: PlatformName,
      change: { readonly set?: Readonly<Record<string, unknown>>; readonly remove?: readonly string[] },
      { objectId: object, project }: ObjectRef = OBJECTS[platform],
    ) => {
      return control("write", { platform, object, ...(project && { project }), ...change });
    },
    /** A platform call by somebody with all rights. */
    call: async (platform: PlatformName, path: string, body: unknown, method = "POST"): Promise<unknown> => {
      const headers = { authorization: "Bearer sandbox-curator", "content-type": "application/json" };
      const request = new Request(`http://sandbox.test${path}`, {
        method,
        headers,
        body: JSON.stringify(body),
      });
      const answer = await running.sandbox[platform](request);
      if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
      return answer.json();
    },
    /** Advances time at once and runs what was due. */
    pass: (milliseconds: number) => {
      const untilMs = passedMs + milliseconds;
      const endMs = clock() + milliseconds;
      const now = due.filter(({ atMs }) => atMs <= endMs).toSorted((one, other) => one.atMs - other.atMs);
      due = due.filter((entry) => !now.includes(entry));
      for (const { atMs, work } of now) {
        passedMs += Math.max(0, atMs - clock());
        work();
      }
      passedMs = untilMs;
    },
    platform: (name: PlatformName, options: PlatformOptions = {}): MetadataPlatform => {
      const { token = "sandbox-curator", fetch = globalThis.fetch, timeLimits = {}, now = clock } = options;
      const root = options.root ?? running[name === "dnanexus" ? "dnanexusUrl" : "sevenbridgesUrl"];
      const shared = { token, fetch, timeLimits, now, ...(options.gate && { gate: options.gate }) };
      return name === "dnanexus"
        ? createDnanexus({ ...shared, connection: "sandbox-dnanexus", baseUrl: root })
        : createSevenBridges({ ...shared, connection: "sandbox-sevenbridges", baseUrl: `${root}/v2` });
    },
  };
}

type PlatformOptions = {
  readonly token?: string | (() => string);
  readonly fetch?: typeof fetch;
  readonly timeLimits?: Partial<TimeLimits>;
  /** Another root for the platform, without a slash at the end. */
  readonly root?: string;
  readonly now?: () => number;
  readonly gate?: HostGate;
};

export type FaultySandbox = Awaited<ReturnType<typeof startFaultySandbox>>;

/** Records the events around one object, each commit before the event that reports it. */
export function createTrace(sandbox: FaultySandbox, { objectId }: ObjectRef, lagMs = () => 0, since = 0) {
  const events: TraceEvent[] = [];
  const commits: Commit[] = [];

  const sync = async () => {
    for (const commit of await sandbox.history(commits.at(-1)?.seq ?? since)) {
      commits.push(commit);
      if (commit.object !== objectId) continue;
      events.push({
        kind: "committed",
        sequence: commit.seq,
        send: commit.operationId ?? undefined,
        before: pairsOfObject(commit.before),
        after: pairsOfObject(commit.after),
      });
    }
  };
  const log = async (event: TraceEvent) => {
    await sync();
    events.push(event);
  };
  return {
    events,
    commits,
    sync,
    log,
    /** A platform that records every describe and send. */
    around: (platform: MetadataPlatform): MetadataPlatform => ({
      ...platform,
      describe: async (...call) => {
        const snapshot: Snapshot = await platform.describe(...call);
        await sync();
        const seen = commits.findLast(({ at }) => at <= sandbox.clock() - lagMs())?.seq ?? since;
        await log({ kind: "described", seen, atMs: sandbox.clock() });
        return snapshot;
      },
      send: async (request, options) => {
        const send = options.operationId;
        await log({ kind: "sending", send, atMs: sandbox.clock() });
        let isUnsent = false;
        try {
          const receipt = await platform.send(request, options);
          isUnsent = receipt.kind === "not-sent";
          return receipt;
        } finally {
          await log({ kind: "received", send, isUnsent });
        }
      },
    }),
  };
}

/** The keys that a plan changes. */
export function touchedKeys({ outcomes }: RequestPlan): ReadonlySet<string> {
  return new Set(outcomes.filter(({ effect }) => effect !== "stays").map(({ key }) => key));
}

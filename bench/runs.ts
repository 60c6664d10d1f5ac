import type { ObjectRef } from "../src/core/object/object-ref.ts";
import { diffMetadata } from "../src/core/write/change-set.ts";
import { MERGE, type RequestPlan } from "../src/core/write/request-plan.ts";
import { createDnanexus } from "../src/platforms/dnanexus/platform.ts";
import { createHostGate } from "../src/platforms/host-gate.ts";
import type { MetadataPlatform } from "../src/platforms/port.ts";
import { createSevenBridges } from "../src/platforms/sevenbridges/platform.ts";
import { startSandboxProcess } from "../src/server/sandbox-process.ts";
import { createRun } from "../src/submission/run/create-run.ts";
import { type Figure, figureOf } from "./figure.ts";

const OBJECTS = 1000;
const TOKEN = "sandbox-curator";

type Subject = {
  readonly name: string;
  readonly create: (fetch: typeof globalThis.fetch, url: string) => MetadataPlatform;
  readonly refOf: (number: number) => ObjectRef;
  readonly root: string;
  /** The calls of the bare loop, beside the writes: its writes alone on DNAnexus, checks and read-backs too on Seven Bridges. */
  readonly readsToo: boolean;
  readonly inFlight: number;
  readonly mostCalls: number;
};

const SUBJECTS: readonly Subject[] = [
  {
    name: "Seven Bridges",
    create: (fetch, url) =>
      createSevenBridges({ ...optionsFor(fetch, "sevenbridges"), baseUrl: `${url}/sevenbridges/v2` }),
    refOf: (number) => ({ connection: "sevenbridges", objectId: `569${String(number).padStart(21, "0")}` }),
    root: "/sevenbridges",
    readsToo: true,
    inFlight: 1,
    mostCalls: 30,
  },
  {
    name: "DNAnexus",
    create: (fetch, url) => createDnanexus({ ...optionsFor(fetch, "dnanexus"), baseUrl: `${url}/dnanexus` }),
    refOf: (number) => ({
      connection: "dnanexus",
      objectId: `file-SandboxCohort${String(number).padStart(11, "0")}`,
      project: "project-SandboxTumorAtlas0000001",
    }),
    root: "/dnanexus",
    readsToo: false,
    inFlight: 8,
    mostCalls: 1030,
  },
];

function optionsFor(fetch: typeof globalThis.fetch, connection: string) {
  const gate = createHostGate({ steadyNow: () => performance.now(), limit: 8 });
  return { connection, token: TOKEN, fetch, now: Date.now, gate };
}

/** A run of 1,000 objects, checked, written and read back, beside a bare loop of `fetch` with the same calls. */
export async function measureRuns(rounds: number): Promise<readonly Figure[]> {
  const sandbox = await startSandboxProcess(
    { port: 0, allowsControl: false, pageOrigins: [] },
    () => undefined,
  );
  const figures: Figure[] = [];
  try {
    for (const subject of SUBJECTS) {
      const times: number[] = [];
      const bare: number[] = [];
      const calls: number[] = [];
      const windows: number[] = [];
      // The first round warms up both.
      for (let round = 0; round <= rounds; round += 1) {
        const run = await runOnce(subject, sandbox.url, `run ${round} ${Date.now()}`);
        const bareMs = await loopOnce(subject, sandbox.url, `bare ${round} ${Date.now()}`);
        if (round === 0) continue;
        times.push(run.tookMs);
        calls.push(run.calls);
        windows.push(run.windowMs);
        bare.push(bareMs);
      }
      const on = `${subject.name}, ${OBJECTS} objects`;
      const reference = { name: "bare fetch", samples: bare, isPaired: true };
      figures.push(figureOf("Run: written and read back", on, times, { reference, mostTimesReference: 1.5 }));
      figures.push(figureOf("Run: calls", on, calls, { unit: "round trips", most: subject.mostCalls }));
      figures.push(figureOf("Run: longest time from check to write", on, windows, { most: 2000 }));
    }
  } finally {
    await sandbox.close();
  }
  return figures;
}

async function plansFor(platform: MetadataPlatform, subject: Subject, value: string) {
  const refs = Array.from({ length: OBJECTS }, (_, index) => subject.refOf(index + 1));
  const bulk = await platform.bulk();
  const answers = await bulk.describeMany(refs);
  const plans = answers.map((answer): RequestPlan => {
    if (answer.kind === "failed") throw answer.error;
    const { metadata } = answer.snapshot;
    const changes = diffMetadata(metadata, new Map([...metadata, ["tissue", value]]));
    return platform.plan(changes, answer.snapshot, MERGE);
  });
  return { plans, bulk };
}

async function runOnce(subject: Subject, url: string, value: string) {
  let calls = 0;
  const counting: typeof fetch = (...call) => {
    calls += 1;
    return fetch(...call);
  };
  const platform = subject.create(counting, url);
  const { plans } = await plansFor(platform, subject, value);
  calls = 0;
  let passes = 0;
  const done = async () => undefined;
  const run = createRun(
    { id: value, account: "curator", items: plans.map((plan) => ({ plan })) },
    {
      platform,
      // Nothing is written to IndexedDB: the runner is measured alone.
      ledger: { recordIntents: done, recordEnds: done, recordRetry: done, recordRunEnd: done },
      createOperationId: () => {
        passes += 1;
        return `${value} ${passes}`;
      },
      whileReserved: (_objects, task) => task(),
      wait: (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)),
      random: Math.random,
      readClocks: () => [performance.now(), Date.now()],
      steadyNow: () => performance.now(),
    },
  );
  const startMs = performance.now();
  await run.run();
  const tookMs = performance.now() - startMs;
  const { counts, longestWindowMs } = run.getState();
  if (counts.verified !== OBJECTS) throw new Error(`not all were verified: ${JSON.stringify(counts)}`);
  return { tookMs, calls, windowMs: longestWindowMs };
}

async function loopOnce(subject: Subject, url: string, value: string): Promise<number> {
  const { plans, bulk } = await plansFor(subject.create(fetch, url), subject, value);
  const requests = bulk.pack(plans).map(({ method, path, body, items }) => {
    const ids = items.map(({ ref }) => ref.objectId);
    const write = { method, path, body };
    const read = { method: "POST", path: "/v2/bulk/files/get", body: JSON.stringify({ file_ids: ids }) };
    return subject.readsToo ? [read, write, read] : [write];
  });
  const headers = {
    authorization: `Bearer ${TOKEN}`,
    "x-sbg-auth-token": TOKEN,
    "content-type": "application/json",
  };
  const startMs = performance.now();
  const next = async () => {
    for (let group = requests.shift(); group; group = requests.shift()) {
      for (const { method, path, body } of group) {
        const answer = await fetch(`${url}${subject.root}${path}`, { method, headers, body });
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        await answer.json();
      }
    }
  };
  await Promise.all(Array.from({ length: subject.inFlight }, next));
  return performance.now() - startMs;
}

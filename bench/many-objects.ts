import type { ObjectRef } from "../src/core/object/object-ref.ts";
import { diffMetadata } from "../src/core/write/change-set.ts";
import { MERGE } from "../src/core/write/request-plan.ts";
import type { PackedRequest } from "../src/platforms/bulk-port.ts";
import { createDnanexus } from "../src/platforms/dnanexus/platform.ts";
import type { MetadataPlatform } from "../src/platforms/port.ts";
import { createSevenBridges } from "../src/platforms/sevenbridges/platform.ts";
import { startSandboxProcess } from "../src/server/sandbox-process.ts";
import { type Figure, figureOf } from "./figure.ts";

const OBJECTS = 1000;
const PROJECT = "project-SandboxTumorAtlas0000001";
const TOKEN = "sandbox-curator";

type Subject = {
  readonly name: string;
  readonly path: string;
  readonly create: typeof createDnanexus;
  readonly ref: (number: number) => ObjectRef;
  /** How many calls a thousand objects may take, with check and read-back. */
  readonly calls: number;
};

const SUBJECTS: readonly Subject[] = [
  {
    name: "Seven Bridges",
    path: "/sevenbridges/v2",
    create: createSevenBridges,
    ref: (number) => ({ connection: "bench", objectId: `569${String(number).padStart(21, "0")}` }),
    calls: 30,
  },
  {
    name: "DNAnexus",
    path: "/dnanexus",
    create: createDnanexus,
    ref: (number) => ({
      connection: "bench",
      objectId: `file-SandboxCohort${String(number).padStart(11, "0")}`,
      project: PROJECT,
    }),
    calls: 1020,
  },
];

/** One step of a run: calls that go out at the same time, so many of them. */
type Step = { readonly calls: readonly Request[]; readonly inFlight: number };

/**
 * 1,000 objects checked, written and read back, a chunk after the other, by the adapters without a journal; beside it a bare loop of
 * `fetch` that makes the same calls, as many at a time, and parses the answers.
 */
export async function measureManyObjects(rounds: number): Promise<readonly Figure[]> {
  const sandbox = await startSandboxProcess({ port: 0, allowsControl: true, pageOrigins: [] }, (how) =>
    console.error(`The sandbox has stopped: ${how}.`),
  );
  try {
    const figures: Figure[] = [];
    for (const subject of SUBJECTS) figures.push(...(await measureSubject(sandbox.url, subject, rounds)));
    return figures;
  } finally {
    await sandbox.close();
  }
}

async function measureSubject(url: string, subject: Subject, rounds: number): Promise<readonly Figure[]> {
  const adapter: number[] = [];
  const bare: number[] = [];
  const calls: number[] = [];
  // The first round warms both up.
  for (let round = 0; round <= rounds; round += 1) {
    const reset = () => fetch(`${url}/dnanexus/_sandbox/reset`, { method: "POST" });
    await reset();
    const steps: Step[] = [];
    const adapterMs = await duration(() => runByAdapter(url, subject, `round ${round}`, steps));
    await reset();
    const bareMs = await duration(() => runBare(steps));
    if (round === 0) continue;
    adapter.push(adapterMs);
    bare.push(bareMs);
    calls.push(steps.reduce((sum, step) => sum + step.calls.length, 0));
  }
  const reference = { name: "bare fetch", samples: bare, isPaired: true };
  const name = "1,000 objects checked, written, read back";
  return [
    figureOf(name, subject.name, adapter, { reference, mostTimesReference: 1.5 }),
    figureOf("Calls for it", subject.name, calls, { unit: "calls", most: subject.calls }),
  ];
}

async function runByAdapter(url: string, subject: Subject, value: string, steps: Step[]): Promise<void> {
  let calls: Request[] = [];
  const platform = subject.create({
    connection: "bench",
    baseUrl: url + subject.path,
    token: TOKEN,
    now: Date.now,
    fetch: (input, init) => {
      // Kept with its body unread, for the loop to send again.
      calls.push(new Request(input, { ...init, signal: null }));
      return fetch(input, init);
    },
  });
  const endStep = (inFlight: number) => {
    steps.push({ calls, inFlight });
    calls = [];
  };
  const bulk = await platform.bulk();
  const { chunkItems, writesInFlight } = platform.description.bulk;
  const refs = Array.from({ length: OBJECTS }, (_, at) => subject.ref(at + 1));
  for (let from = 0; from < OBJECTS; from += chunkItems) {
    const chunk = refs.slice(from, from + chunkItems);
    const plans = await planChunk(platform, chunk, value);
    endStep(1);
    const packed = bulk.pack(plans);
    const send = async (request: PackedRequest) => {
      const operationId = `bench:${from}.${request.items[0]?.plan}`;
      const receipts = await bulk.sendPacked(request, { operationId });
      if (receipts.some(({ kind }) => kind !== "answered")) throw new Error("A write wasn't answered.");
    };
    await inFlight(packed, writesInFlight, send);
    endStep(writesInFlight);
    for (const answer of await bulk.describeMany(chunk)) {
      const isThere = answer.kind === "described" && answer.snapshot.metadata.get("tissue") === value;
      if (!isThere) throw new Error("What was read back isn't what was written.");
    }
    endStep(1);
  }
}

async function planChunk(platform: MetadataPlatform, chunk: readonly ObjectRef[], value: string) {
  const answers = await (await platform.bulk()).describeMany(chunk);
  return answers.map((answer) => {
    if (answer.kind === "failed") throw answer.error;
    const { snapshot } = answer;
    const wanted = new Map([...snapshot.metadata, ["tissue", value]]);
    return platform.plan(diffMetadata(snapshot.metadata, wanted), snapshot, MERGE);
  });
}

async function runBare(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    await inFlight(step.calls, step.inFlight, async (call) => {
      const answer = await fetch(call);
      await answer.json();
      if (!answer.ok) throw new Error(`The bare loop got ${answer.status}.`);
    });
  }
}

/** Works through a list, so many items at a time. */
async function inFlight<Item>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const next = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, next));
}

async function duration(work: () => Promise<void>): Promise<number> {
  const startedAtMs = performance.now();
  await work();
  return performance.now() - startedAtMs;
}

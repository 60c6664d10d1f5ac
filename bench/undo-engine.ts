import type { Snapshot } from "../src/core/object/snapshot.ts";
import { createDraftStore } from "../src/engine/draft/draft-store.ts";
import { createDnanexus } from "../src/platforms/dnanexus/platform.ts";
import type { MetadataPlatform } from "../src/platforms/port.ts";
import { createSevenBridges } from "../src/platforms/sevenbridges/platform.ts";
import { type Figure, figureOf } from "./figure.ts";
import { PAIRS, pairKey } from "./subjects.ts";

const offline = {
  baseUrl: "http://127.0.0.1/",
  token: "none",
  fetch: () => Promise.reject(new Error("The bench's engine is offline.")),
  now: () => 0,
};

const cases: readonly { name: string; platform: MetadataPlatform; objectId: string }[] = [
  {
    name: "DNAnexus",
    platform: createDnanexus({ ...offline, connection: "sandbox-dnanexus" }),
    objectId: "file-SandboxWide0000000000001",
  },
  {
    name: "Seven Bridges",
    platform: createSevenBridges({ ...offline, connection: "sandbox-sevenbridges" }),
    objectId: "568e69abe9b0307bc0414166",
  },
];

/**
 * Measures undoing 1,000 edits of 1,000 pairs in the draft store alone, without a page: history, change set,
 * plan and issues.
 */
export function measureUndoInEngine(rounds: number): readonly Figure[] {
  return cases.map(({ name, platform, objectId }) => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(undoAll(platform, objectId));
    return figureOf("1,000 edits undone in the engine", name, times);
  });
}

function undoAll(platform: MetadataPlatform, objectId: string): number {
  const store = createDraftStore(platform, snapshotOf(objectId));
  for (let edit = 0; edit < PAIRS; edit += 1)
    store.typeInCell(edit, "value", `edited ${edit}`, `session ${edit}`);
  const startedAtMs = performance.now();
  for (let step = 0; step < PAIRS; step += 1) store.undo();
  const ms = performance.now() - startedAtMs;
  if (store.getState().plan.requests.length > 0) throw new Error("The engine still has something to send.");
  return ms;
}

function snapshotOf(objectId: string): Snapshot {
  const pairs = Array.from({ length: PAIRS }, (_, index) => [pairKey(index), `value ${index + 1}`] as const);
  return {
    ref: { connection: "bench", objectId },
    name: "wide",
    objectClass: "file",
    project: "project-SandboxTumorAtlas0000001",
    access: { kind: "writable" },
    metadata: new Map(pairs),
    describedAtMs: 0,
  };
}

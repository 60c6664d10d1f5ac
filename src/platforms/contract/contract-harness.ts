import { afterAll, beforeAll, beforeEach } from "vitest";
import type { MetadataValue } from "#core/object/metadata.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { WriteMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "../port.ts";
import type { TimeLimits } from "../time-limits.ts";

/** A commit as the stand-in's history has it. */
export type Commit = {
  readonly object: string;
  readonly project: string;
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
  readonly requestBody: string;
};

/** The adapter and the stand-in behind it, as far as a suite needs them. */
export type Harness = {
  /** The adapter with a token of the stand-in. */
  platform(token: string, timeLimits?: Partial<TimeLimits>): MetadataPlatform;
  /** A control call of the stand-in: GET without a body, POST with one. */
  control(name: string, body?: unknown): Promise<unknown>;
  close(): void;

  readonly connection: string;
  /** A project with objects that the curator may write. */
  readonly project: string;
  /** 14 pairs of text. */
  readonly rich: ObjectRef;
  readonly richName: string;
  readonly empty: ObjectRef;
  /** 1,000 pairs, `key_0001` to `key_1000`. */
  readonly wide: ObjectRef;
  /** Many scripts, hostile keys, a value at the limit. */
  readonly unicode: ObjectRef;
  /** A good id of nothing. */
  readonly missing: ObjectRef;
  /** A folder that holds the 2,000 files of the cohort. */
  readonly cohortFolder: string;
  /** A file of that cohort, by its number from 1. */
  cohort(number: number): ObjectRef;
  /** The name of a read of many objects in the stand-in's faults. */
  readonly describeManyOperation: string;
  /** The name in the stand-in's faults of a write that `pack` makes of merges without removals. */
  readonly packedOperation: string;
  /** The names in the stand-in's faults of a describe, and of a write in each mode. */
  readonly describeOperation: string;
  writeOperation(mode: WriteMode): string;
};

/** Another person's write. */
export async function writeOutside(
  harness: Harness,
  { objectId, project }: ObjectRef,
  change: { readonly set?: Readonly<Record<string, MetadataValue>>; readonly remove?: readonly string[] },
): Promise<void> {
  await harness.control("write", { object: objectId, project, ...change });
}

/** How often each operation was called since the stand-in was reset. */
export async function callCounts(harness: Harness): Promise<Readonly<Record<string, number>>> {
  const counts = (await harness.control("calls")) as Readonly<
    Record<string, Readonly<Record<string, number>>>
  >;
  return { ...counts["dnanexus"], ...counts["sevenbridges"] };
}

export async function commits(harness: Harness): Promise<readonly Commit[]> {
  return (await harness.control("history")) as readonly Commit[];
}

/** One stand-in for the tests of a `describe`, as it was seeded before each of them. */
export function freshHarness(createHarness: () => Harness): () => Harness {
  let harness: Harness;
  beforeAll(() => {
    harness = createHarness();
  });
  beforeEach(() => harness.control("reset", {}).then(() => {}));
  afterAll(() => harness.close());
  return () => harness;
}

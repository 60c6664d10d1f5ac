import type { ObjectRef } from "#core/object/object-ref.ts";
import { callForCheck } from "../bulk-call.ts";
import type { DescribeManyOptions, ObjectAnswer } from "../bulk-port.ts";
import type { PlatformCall } from "../platform-call.ts";
import { distinctRefs, partsOf, type ReadBatch, readBatches } from "../read-many.ts";
import { type BulkReading, describeAnyCopies, findInProject } from "./bulk-read.ts";
import { accessReader, describe } from "./describe.ts";
import { dnanexusDescription } from "./description.ts";
import { objectKind } from "./object-id.ts";

/**
 * Data objects by findDataObjects, 1,000 of a project a call; those that name no project by describeDataObjects. Executions and
 * projects are no data objects, and are described one by one.
 */
export async function describeMany(
  call: PlatformCall,
  now: () => number,
  refs: readonly ObjectRef[],
  options: DescribeManyOptions = {},
): Promise<readonly ObjectAnswer[]> {
  const { signal, hold, asked, withAccess = false } = options;
  const accessOf = accessReader(withAccess && !hold ? call : undefined, signal);
  const reading = { call: callForCheck(call, asked), now, hold, signal, accessOf };
  const distinct = distinctRefs(refs);
  const batches = [...dataBatches(reading, distinct), ...singleBatches(reading, distinct)];
  return readBatches(refs, batches, options);
}

function dataBatches(reading: BulkReading, refs: readonly ObjectRef[]): ReadBatch[] {
  const byProject = new Map<string | undefined, ObjectRef[]>();
  for (const ref of refs.filter(isDataObject)) {
    const inProject = byProject.get(ref.project) ?? [];
    byProject.set(ref.project, inProject);
    inProject.push(ref);
  }
  return Array.from(byProject).flatMap(([project, inProject]) => {
    const ask: ReadBatch["ask"] = (some) =>
      project === undefined ? describeAnyCopies(reading, some) : findInProject(reading, project, some);
    return partsOf(inProject, dnanexusDescription.bulk.describeItems).map((part) => ({ refs: part, ask }));
  });
}

/** An id that is none rejects before anything is sent. */
function singleBatches(
  { call, now, hold, signal, accessOf }: BulkReading,
  refs: readonly ObjectRef[],
): ReadBatch[] {
  const others = refs.filter((ref) => !isDataObject(ref));
  return others.map((other) => ({
    refs: [other],
    ask: async () => [
      { kind: "described", snapshot: await describe(call, now, other, { signal, hold }, accessOf) },
    ],
  }));
}

function isDataObject({ objectId }: ObjectRef): boolean {
  return objectKind(objectId) === "data-object";
}

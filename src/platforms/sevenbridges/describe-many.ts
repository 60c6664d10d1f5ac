import type { ObjectRef } from "#core/object/object-ref.ts";
import { callForCheck } from "../bulk-call.ts";
import type { DescribeManyOptions, ObjectAnswer } from "../bulk-port.ts";
import type { PlatformCall } from "../platform-call.ts";
import { distinctRefs, partsOf, readBatches } from "../read-many.ts";
import { getFiles } from "./bulk-read.ts";
import { accessReader } from "./describe.ts";
import { sevenBridgesDescription } from "./description.ts";

/** Files by `POST /bulk/files/get`, 100 a call, and the permissions in each of their projects where access is asked for. */
export async function describeMany(
  call: PlatformCall,
  now: () => number,
  refs: readonly ObjectRef[],
  options: DescribeManyOptions = {},
): Promise<readonly ObjectAnswer[]> {
  const { signal, hold, asked, withAccess = false } = options;
  const accessIn = accessReader(withAccess && !hold ? call : undefined, signal);
  const reading = { call: callForCheck(call, asked), now, hold, signal, accessIn };
  const parts = partsOf(distinctRefs(refs), sevenBridgesDescription.bulk.describeItems);
  return readBatches(
    refs,
    parts.map((part) => ({ refs: part, ask: (some) => getFiles(reading, some) })),
    options,
  );
}

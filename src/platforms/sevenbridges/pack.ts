import type { PlannedRequest, RequestPlan } from "#core/write/request-plan.ts";
import type { PackedItem, PackedRequest, PackOptions } from "../bulk-port.ts";
import { jsonEntryText, jsonStringText } from "../json-text.ts";
import { jsonLengthBound, metadataLengthBound, PACKED_BYTE_LIMIT } from "../packed-size.ts";
import { BULK_EDIT_PATH } from "./bulk-wire.ts";
import { sevenBridgesDescription } from "./description.ts";

/** A merge that can travel with others. */
type Merge = {
  readonly item: PackedItem;
  readonly request: PlannedRequest;
  /** The most bytes that the entry adds to the body or to the answer, whichever is more. */
  readonly bytes: number;
};

/** A file in an answer, apart from its metadata: href, names, storage, origin, tags. */
const RESOURCE_BYTES = 4000;

/**
 * Merges without removals together, by `POST /bulk/files/edit`; every other request as it was planned. An edit never names more
 * than `id` and `metadata`: what else it named would be written as well.
 */
export function pack(
  plans: readonly RequestPlan[],
  { itemLimit = sevenBridgesDescription.bulk.mergeItems }: PackOptions = {},
): readonly PackedRequest[] {
  const packed: PackedRequest[] = [];
  let merges: Merge[] = [];
  let bytes = 0;

  const close = () => {
    const [first] = merges;
    if (first) packed.push(merges.length === 1 ? { ...first.request, items: [first.item] } : editOf(merges));
    merges = [];
    bytes = 0;
  };

  for (const [plan, { base, mode, outcomes, requests }] of plans.entries()) {
    const item: PackedItem = { plan, ref: base.ref };
    const isPlainMerge = mode.kind === "merge" && outcomes.every(({ effect }) => effect !== "ignored");
    for (const request of requests) {
      if (!isPlainMerge) {
        packed.push({ ...request, items: [item] });
        continue;
      }
      const merge = { item, request, bytes: bytesOf(request, outcomes) };
      if (merges.length >= itemLimit || bytes + merge.bytes > PACKED_BYTE_LIMIT) close();
      merges.push(merge);
      bytes += merge.bytes;
    }
  }
  close();
  return packed;
}

function bytesOf({ body }: PlannedRequest, outcomes: RequestPlan["outcomes"]): number {
  return RESOURCE_BYTES + Math.max(jsonLengthBound(body), metadataLengthBound(outcomes));
}

/** The metadata of each entry is the very text of its plan's own request, further to the right. */
function editOf(merges: readonly Merge[]): PackedRequest {
  const entries = merges.map(({ item, request }) => {
    const metadata = request.body.replaceAll("\n", "\n      ");
    const id = jsonEntryText("id", jsonStringText(item.ref.objectId));
    return `    {\n      ${id},\n      "metadata": ${metadata}\n    }`;
  });
  return {
    method: "POST",
    path: BULK_EDIT_PATH,
    body: `{\n  "items": [\n${entries.join(",\n")}\n  ]\n}`,
    items: merges.map(({ item }) => item),
  };
}

import type { Call } from "./call.ts";
import { rearrangedAnswer } from "./entry-order.ts";
import type { Strike } from "./strike-parts.ts";

const idPattern = /^\/(?:v2\/files\/)?([^/]+)/;

/** Another object of the same kind, or null when there is none. */
function otherId(call: Call, id: string): string | null {
  const isDnanexus = id.includes("-");
  const like = `${id.slice(0, id.indexOf("-") + 1)}%`;
  const row = isDnanexus
    ? call.database.first<{ id: string }>(
        "SELECT id FROM dnanexus_copy WHERE id <> ? AND id LIKE ? LIMIT 1",
        id,
        like,
      )
    : call.database.first<{ id: string }>(
        "SELECT id FROM sevenbridges_file WHERE id <> ? AND type = 'file' AND metadata IS NOT NULL ORDER BY id LIMIT 1",
        id,
      );
  return row?.id ?? null;
}

function readsOf(call: Call, id: string, other: string): Call {
  const path = call.path.replace(id, other);
  const isMetadata = path.endsWith("/metadata");
  return isMetadata ? { ...call, method: "GET", path, body: new Uint8Array() } : { ...call, path };
}

/**
 * The answer of `wrong-object`: the call is done as asked, but what comes back is about another object: its describe,
 * its file, its metadata; for setProperties its id; for lists and bulk calls the entries in reverse order.
 */
export async function otherObjectAnswer({ call, handle }: Strike): Promise<Response> {
  const id = idPattern.exec(call.path)?.[1] ?? "";
  const response = handle(call);
  const isList = id === "system" || call.path.startsWith("/v2/bulk/") || id === "v2";
  if (!response.ok) return response;
  if (isList) return rearrangedAnswer(response, "reversed");
  const other = otherId(call, id);
  if (other === null) return response;
  if (call.operation === "setProperties") return Response.json({ id: other });
  if (call.method === "GET" || call.path.endsWith("/describe") || call.path.endsWith("/metadata")) {
    return handle(readsOf(call, id, other));
  }
  return response;
}

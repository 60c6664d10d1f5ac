import type { ReviewPacket } from "#core/write/review-packet.ts";
import type { Connection } from "#engine/connections/connection.ts";
import type { DraftState } from "#engine/draft/draft-store.ts";
import type { ReviewedDraft } from "#engine/work/reviewed-draft.ts";

/** The review packet of a draft in its present state. */
export function packetOf(
  { host, accountName, platform }: Connection,
  { draft }: Pick<DraftState, "draft">,
  { changeSet, mode, plan }: ReviewedDraft,
  reason: string,
): ReviewPacket {
  return {
    platform: platform.description.name,
    host,
    base: draft.base,
    changes: changeSet,
    mode,
    requests: plan.requests,
    reason,
    author: accountName,
    createdAtMs: Date.now(),
  };
}

import { formatAddress } from "#core/address/address.ts";
import { proposeKeys } from "#core/draft/propose-keys.ts";
import { packetProposals, type ReviewPacket } from "#core/write/review-packet.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { countTouched } from "#engine/draft/draft-memory.ts";
import type { PacketDraft, PacketPlace } from "#features/packet/packet-place.ts";
import { drafts } from "./workspace.ts";

/** The connection for a packet: one to its host, else one to the same kind of platform. */
export function placeOfPacket(
  packet: ReviewPacket,
  connections: readonly Connection[],
): PacketPlace | undefined {
  const ofKind = connections.filter(({ platform }) => platform.description.name === packet.platform);
  const own = ofKind.find(({ host }) => host === packet.host);
  const connection = own ?? ofKind[0];
  if (!connection) return undefined;
  return {
    platform: connection.platform,
    isReachable: own !== undefined,
    begin: () => beginDraft(packet, connection),
  };
}

async function beginDraft(packet: ReviewPacket, connection: Connection): Promise<PacketDraft> {
  const { ref: theirs, project } = packet.base;
  const ref = {
    ...theirs,
    connection: connection.id,
    ...(project !== undefined && theirs.project !== undefined && { project }),
  };
  const { platform, account } = connection;
  const { draft, review, autosave } = await drafts.open(platform, { account, ref }, () =>
    platform.describe(ref),
  );
  if (draft.getState().isLocked) return { kind: "locked" };
  let isTaken = false;
  return {
    kind: "open",
    changeCount: countTouched(draft.getState()),
    take: (fresh) => {
      isTaken = true;
      draft.propose((now) => proposeKeys(now, { ...fresh, ref }, packetProposals(packet)));
      draft.setMode(packet.mode);
      review.proposeReason(packet.reason);
      location.hash = formatAddress({ kind: "object", ref });
    },
    leave: () => {
      if (!isTaken) void autosave.leave();
    },
  };
}

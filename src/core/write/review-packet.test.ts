import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crowdedMetadata, snapshotOf } from "../arbitraries.ts";
import { draftFromSnapshot, draftMetadata } from "../draft/draft.ts";
import { applyEdit } from "../draft/edit.ts";
import { proposeKeys } from "../draft/propose-keys.ts";
import type { Metadata } from "../object/metadata.ts";
import { sameMetadata } from "../object/metadata.ts";
import { applyChangeSet, diffMetadata } from "./change-set.ts";
import { MERGE } from "./request-plan.ts";
import { packetProposals, packetStanding, type ReviewPacket } from "./review-packet.ts";

function packetOf(base: Metadata, wanted: Metadata): ReviewPacket {
  return {
    platform: "DNAnexus",
    host: "host",
    base: snapshotOf(base),
    changes: diffMetadata(base, wanted),
    mode: MERGE,
    requests: [],
    reason: "",
    author: "curator",
    createdAtMs: 0,
  };
}

const metadata = (pairs: Record<string, string>): Metadata => new Map(Object.entries(pairs));

describe("a packet", () => {
  it("is current on its own base, and done where all of it is there", () => {
    fc.assert(
      fc.property(crowdedMetadata, crowdedMetadata, (base, wanted) => {
        fc.pre(!sameMetadata(base, wanted));
        const packet = packetOf(base, wanted);
        expect(packetStanding(packet, snapshotOf(base))).toEqual({ kind: "current" });
        const after = applyChangeSet(base, packet.changes);
        expect(packetStanding(packet, snapshotOf(after))).toEqual({ kind: "done" });
      }),
    );
  });

  it("is stale where others changed anything, and names what collides", () => {
    const packet = packetOf(metadata({ a: "1", b: "2", c: "3" }), metadata({ a: "x", b: "y", c: "3" }));
    expect(packetStanding(packet, snapshotOf(metadata({ a: "theirs", b: "y", c: "4", d: "5" })))).toEqual({
      kind: "stale",
      colliding: ["a"],
      others: ["d", "b", "c"],
    });
  });

  it("becomes a draft on the present state that holds what it wants, but for what others changed since", () => {
    fc.assert(
      fc.property(crowdedMetadata, crowdedMetadata, crowdedMetadata, (base, wanted, present) => {
        const packet = packetOf(base, wanted);
        const fresh = snapshotOf(present);
        const draft = draftFromSnapshot(fresh);
        const { edit, conflicts } = proposeKeys(draft, fresh, packetProposals(packet));
        const holds = draftMetadata(applyEdit(draft, edit));
        const open = new Set(conflicts.map(({ key }) => key));
        const standing = packetStanding(packet, fresh);
        if (standing.kind !== "done") {
          expect(open).toEqual(new Set(standing.kind === "stale" ? standing.colliding : []));
        }
        for (const { key, wanted } of packetProposals(packet)) {
          expect(holds.get(key)).toEqual(open.has(key) ? present.get(key) : wanted);
        }
      }),
    );
  });
});

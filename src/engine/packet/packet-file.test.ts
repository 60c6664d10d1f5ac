import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyMetadata, snapshotOf } from "#core/arbitraries.ts";
import { diffMetadata } from "#core/write/change-set.ts";
import { replaceMode } from "#core/write/request-plan.ts";
import type { ReviewPacket } from "#core/write/review-packet.ts";
import { packetFileText, readPacketFile } from "./packet-file.ts";

const anyPacket = fc.tuple(anyMetadata, anyMetadata, fc.string()).map(
  ([base, wanted, reason]): ReviewPacket => ({
    platform: "Seven Bridges",
    host: "https://cgc-api.sbgenomics.com",
    base: snapshotOf(base),
    changes: diffMetadata(base, wanted),
    mode: replaceMode(false, ["kept"]),
    requests: [{ method: "PUT", path: "/v2/files/x/metadata", body: "{}" }],
    reason,
    author: "curator",
    createdAtMs: 5,
  }),
);

describe("a packet's file", () => {
  it("gives the packet back, whatever its keys and values are", async () => {
    await fc.assert(
      fc.asyncProperty(anyPacket, async (packet) => {
        expect(await readPacketFile(await packetFileText(packet))).toEqual({
          kind: "packet",
          packet,
          digest: expect.stringMatching(/^[0-9a-f]{64}$/),
        });
      }),
      { numRuns: 30 },
    );
  });

  it("that somebody altered isn't opened", async () => {
    const [packet] = fc.sample(anyPacket, 1);
    if (!packet) throw new Error("no packet");
    const text = await packetFileText({ ...packet, reason: "tidy up" });
    expect(await readPacketFile(text.replace("tidy up", "tidy  up"))).toEqual({
      kind: "unreadable",
      problem: "altered",
    });
    expect(await readPacketFile(JSON.stringify(JSON.parse(text)))).toMatchObject({ kind: "packet" });
  });

  it.each([
    ["", "not-a-packet"],
    ["[]", "not-a-packet"],
    ['{"format":"redescribe-review-packet","version":2}', "newer-version"],
    ['{"format":"redescribe-review-packet","version":1}', "damaged"],
  ])("%j is no packet: %s", async (text, problem) => {
    expect(await readPacketFile(text)).toEqual({ kind: "unreadable", problem });
  });
});

import type { ReviewPacket } from "#core/write/review-packet.ts";
import { decodeMode } from "../records/decode-values.ts";
import { encodeMode, encodePairs, encodeSnapshot, encodeValue } from "../records/draft-encoding.ts";
import { textDigest } from "../records/text-digest.ts";
import { PACKET_FORMAT, PACKET_VERSION, type StoredPacket, storedPacket } from "./packet-record.ts";

/** Why a file can't be opened as a packet. `altered`: the content doesn't match its digest. */
export type PacketProblem = "not-a-packet" | "newer-version" | "damaged" | "altered";

export type ReadPacket =
  | { readonly kind: "packet"; readonly packet: ReviewPacket; readonly digest: string }
  | { readonly kind: "unreadable"; readonly problem: PacketProblem };

/** A packet as the text of a file. */
export async function packetFileText(packet: ReviewPacket): Promise<string> {
  const rest = encodePacket(packet);
  return `${JSON.stringify({ ...rest, digest: await digestOf(rest) }, null, 2)}\n`;
}

/** Reads a packet's file. Never rejects. */
export async function readPacketFile(text: string): Promise<ReadPacket> {
  const json = parseJson(text);
  const parsed = storedPacket.safeParse(json);
  if (!parsed.success) return { kind: "unreadable", problem: problemOf(json) };
  const { digest, ...rest } = parsed.data;
  const found = await digestOf(rest);
  if (digest !== "" && found !== "" && digest !== found) return { kind: "unreadable", problem: "altered" };
  return { kind: "packet", packet: decodePacket(rest), digest };
}

type PacketRest = Omit<StoredPacket, "digest">;

function encodePacket(packet: ReviewPacket): PacketRest {
  const { base, changes, mode, requests, ...facts } = packet;
  const { platform, host, author, reason, createdAtMs } = facts;
  return {
    format: PACKET_FORMAT,
    version: PACKET_VERSION,
    platform,
    host,
    author,
    reason,
    createdAtMs,
    mode: encodeMode(mode),
    changes: {
      added: encodePairs(changes.added),
      updated: Array.from(changes.updated, ([key, { from, to }]) => [
        key,
        encodeValue(from),
        encodeValue(to),
      ]),
      removed: encodePairs(changes.removed),
    },
    requests: requests.map(({ method, path, body }) => ({ method, path, body })),
    base: encodeSnapshot(base),
  };
}

function decodePacket({ format: _, version: __, mode, changes, base, ...facts }: PacketRest): ReviewPacket {
  return {
    ...facts,
    mode: decodeMode(mode),
    base: { ...base, metadata: new Map(base.metadata) },
    changes: {
      added: new Map(changes.added),
      updated: new Map(changes.updated.map(([key, from, to]) => [key, { from, to }])),
      removed: new Map(changes.removed),
    },
  };
}

/**
 * The digest covers the parsed values in a fixed order, so that blanks and line ends of the file don't
 * matter.
 */
function digestOf(rest: PacketRest): Promise<string> {
  const { format, version, platform, host, author, reason, createdAtMs, mode, changes, requests, base } =
    rest;
  const { ref, name, objectClass, project, state, access, metadata, describedAtMs } = base;
  const about = [format, version, platform, host, author, reason, createdAtMs, mode];
  const wishes = [changes.added, changes.updated, changes.removed, requests];
  const stands = [ref, name, objectClass, project, state, access, metadata, describedAtMs];
  return textDigest(JSON.stringify([about, wishes, stands]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemOf(json: unknown): PacketProblem {
  if (typeof json !== "object" || json === null) return "not-a-packet";
  if (!("format" in json) || json.format !== PACKET_FORMAT) return "not-a-packet";
  const isNewer = "version" in json && typeof json.version === "number" && json.version > PACKET_VERSION;
  return isNewer ? "newer-version" : "damaged";
}

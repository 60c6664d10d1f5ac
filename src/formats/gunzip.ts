import { inflate } from "./inflate.ts";
import { TableError } from "./table-error.ts";
import { TABLE_LIMITS } from "./table-limits.ts";

export function isGzip(bytes: Uint8Array): boolean {
  return isMember(bytes, 0);
}

/**
 * Unpacks a gzip file. It may consist of several members, as bgzip and `cat` write them; only unpacking shows
 * where a member ends. Throws `TableError`.
 */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let unpackedBytes = 0;
  let start = 0;
  while (start < bytes.length && isMember(bytes, start)) {
    const member = await firstMember(bytes, start, TABLE_LIMITS.bytes - unpackedBytes);
    pieces.push(...member.pieces);
    unpackedBytes += member.unpackedBytes;
    start = member.end;
  }
  // Zeros may fill up the last block of a disk or tape.
  if (bytes.subarray(start).some((byte) => byte !== 0)) throw damaged();
  return joined(pieces, unpackedBytes);
}

type Member = {
  readonly pieces: readonly Uint8Array[];
  readonly unpackedBytes: number;
  readonly end: number;
};

/**
 * Unpacks the member at `start`. Each place where another member could begin, and the file's end, is tried as
 * its end until one unpacks without error.
 */
async function firstMember(bytes: Uint8Array, start: number, bytesLeft: number): Promise<Member> {
  for (const end of possibleEnds(bytes, start)) {
    const pieces: Uint8Array[] = [];
    let unpackedBytes = 0;
    try {
      for await (const piece of inflate(bytes.subarray(start, end), "gzip")) {
        unpackedBytes += piece.length;
        if (unpackedBytes > bytesLeft) {
          throw new TableError({ code: "unpacks-too-large", byteLimit: TABLE_LIMITS.bytes });
        }
        pieces.push(piece);
      }
      return { pieces, unpackedBytes, end };
    } catch (error) {
      if (error instanceof TableError) throw error;
    }
  }
  throw damaged();
}

function* possibleEnds(bytes: Uint8Array, start: number): Generator<number> {
  for (let at = bytes.indexOf(0x1f, start + 1); at > 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (isMember(bytes, at)) yield at;
  }
  let end = bytes.length;
  yield end;
  while (end > start && bytes[end - 1] === 0) end -= 1;
  // The last bytes of a member, its length, may be zeros too.
  for (let zeros = 0; zeros <= 3 && end + zeros < bytes.length; zeros += 1) yield end + zeros;
}

function isMember(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function damaged(): TableError {
  return new TableError({ code: "damaged-archive" });
}

import { CRC32_START, crc32Add, crc32End } from "./crc32.ts";
import { inflate } from "./inflate.ts";
import { TableError } from "./table-error.ts";
import { TABLE_LIMITS } from "./table-limits.ts";
import { packedBytesOf, readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** The files in a workbook. All unpacked bytes count towards a limit, again for each reading of a file. */
export type ZipArchive = {
  has(name: string): boolean;
  readonly names: readonly string[];
  /** The file's bytes, piece by piece. Throws `TableError`. */
  read(name: string): AsyncGenerator<Uint8Array>;
};

const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a ZIP archive and enforces its directory: a file whose declared size is too large is refused before
 * it is unpacked, and one that unpacks to more or other bytes than declared is refused as damaged.
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const entries = new Map(directoryOf(bytes).map((entry) => [entry.name, entry]));
  let bytesLeft: number = TABLE_LIMITS.unpackedBytes;
  return {
    has: (name) => entries.has(name),
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) throw damaged();
      bytesLeft -= entry.unpackedBytes;
      if (bytesLeft < 0) {
        throw new TableError({ code: "unpacks-too-large", byteLimit: TABLE_LIMITS.unpackedBytes });
      }
      return checkedPieces(bytes, entry);
    },
  };
}

async function* checkedPieces(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let crc = CRC32_START;
  let count = 0;
  try {
    for await (const piece of unpack(packedBytesOf(bytes, entry), entry)) {
      count += piece.length;
      if (count > entry.unpackedBytes) throw damaged();
      crc = crc32Add(crc, piece);
      yield piece;
    }
  } catch (error) {
    throw error instanceof TableError ? error : damaged();
  }
  if (count !== entry.unpackedBytes || crc32End(crc) !== entry.crc32) throw damaged();
}

async function* unpack(packed: Uint8Array, { method, isEncrypted }: ZipEntry): AsyncGenerator<Uint8Array> {
  if (isEncrypted) throw new TableError({ code: "unread-kind", kind: "locked" });
  if (method === STORED) yield packed;
  else if (method === DEFLATED) yield* inflate(packed, "deflate-raw");
  else throw damaged();
}

function directoryOf(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return readZipDirectory(bytes);
  } catch {
    throw damaged();
  }
}

function damaged(): TableError {
  return new TableError({ code: "damaged-workbook" });
}

/** One file of a ZIP archive, from the directory at the archive's end. */
export type ZipEntry = {
  readonly name: string;
  /** 0 means stored, 8 means deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly headerAt: number;
};

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const LONGEST_COMMENT = 65_535;
/**
 * This value replaces a number that doesn't fit; the real one is in an extra field or in the larger directory
 * end.
 */
const ELSEWHERE = 0xffffffff;
const ZIP64_FIELD = 1;

/** The entries of an archive. Throws `RangeError` for invalid bytes. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = directoryStart(view);
  while (at + 4 <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameEnd = at + 46 + nameLength;
    const sizes = {
      unpackedBytes: view.getUint32(at + 24, true),
      packedBytes: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    };
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      ...largeSizes(view, sizes, nameEnd, nameEnd + extraLength),
    });
    at = nameEnd + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of an entry. */
export function packedBytesOf(bytes: Uint8Array, { headerAt, packedBytes }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(headerAt, true) !== LOCAL_HEADER) throw new RangeError("no local header");
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + packedBytes > bytes.length) throw new RangeError("cut off");
  return bytes.subarray(start, start + packedBytes);
}

function directoryStart(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    const start = view.getUint32(at + 16, true);
    return start === ELSEWHERE ? directoryStart64(view, at) : start;
  }
  throw new RangeError("no directory");
}

function directoryStart64(view: DataView, endAt: number): number {
  if (view.getUint32(endAt - 20, true) !== LOCATOR_64) throw new RangeError("no locator");
  const end64 = Number(view.getBigUint64(endAt - 12, true));
  if (view.getUint32(end64, true) !== DIRECTORY_END_64) throw new RangeError("no directory");
  return Number(view.getBigUint64(end64 + 48, true));
}

type Sizes = Pick<ZipEntry, "unpackedBytes" | "packedBytes" | "headerAt">;

/**
 * The sizes of an entry. Numbers that are too large for their fields are in the extra field, in this order,
 * and only those.
 */
function largeSizes(view: DataView, sizes: Sizes, start: number, end: number): Sizes {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue;
    let place = at + 4;
    const large = (size: number) => {
      if (size !== ELSEWHERE) return size;
      place += 8;
      return Number(view.getBigUint64(place - 8, true));
    };
    return {
      unpackedBytes: large(sizes.unpackedBytes),
      packedBytes: large(sizes.packedBytes),
      headerAt: large(sizes.headerAt),
    };
  }
  return sizes;
}

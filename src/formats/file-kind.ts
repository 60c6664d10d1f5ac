import type { UnreadKind } from "./table-error.ts";

const ANY = -1;

/** The first bytes of files that aren't text. */
const SIGNATURES: readonly (readonly [UnreadKind, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["compressed", [0x42, 0x5a, 0x68, ANY, 0x31, 0x41, 0x59]],
  ["compressed", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["compressed", [0x28, 0xb5, 0x2f, 0xfd]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["archive", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38, ANY, 0x61]],
  // Excel 2 to 4 wrote records without a surrounding container.
  ["old-excel", [0x09, 0x00, 0x04, 0x00]],
  ["old-excel", [0x09, 0x02, 0x06, 0x00]],
  ["old-excel", [0x09, 0x04, 0x06, 0x00]],
  ["old-excel", [0x09, 0x08]],
];

const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const TAR_MARK_AT = 257;

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/** The kind of a file that can't be read here, by its bytes; undefined when it may be text. */
export function unreadKind(bytes: Uint8Array): UnreadKind | undefined {
  if (startsWith(bytes, OLD_CONTAINER)) return kindOfOldContainer(bytes);
  const found = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (found) return found;
  if (asciiAt(bytes, TAR_MARK_AT, 5) === "ustar") return "archive";
  const head = asciiAt(bytes, 0, 2000);
  return head.includes("urn:schemas-microsoft-com:office:spreadsheet") && head.trimStart().startsWith("<?xml")
    ? "excel-xml"
    : undefined;
}

/**
 * Old Word and Excel files, and new ones with a password, use the same container; the names of its streams
 * distinguish them.
 */
function kindOfOldContainer(bytes: Uint8Array): UnreadKind {
  const text = asciiAt(bytes, 0, bytes.length).replaceAll("\0", "");
  if (text.includes("EncryptedPackage")) return "locked";
  if (text.includes("WordDocument")) return "word";
  return "old-excel";
}

/** The kind of an archive that isn't a readable workbook. */
export function unreadArchive(has: (name: string) => boolean, names: readonly string[]): UnreadKind {
  if (has("xl/workbook.bin")) return "binary-excel";
  if (names.some((name) => name.startsWith("word/"))) return "word";
  if (names.some((name) => name.endsWith(".iwa"))) return "numbers";
  if (has("mimetype")) return "open-document";
  return "archive";
}

function asciiAt(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder("windows-1252").decode(bytes.subarray(start, start + length));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => byte === ANY || bytes[index] === byte);
}

import { TableError } from "./table-error.ts";
import type { TableNote } from "./table-format.ts";

export type DecodedText = { readonly text: string; readonly notes: readonly TableNote[] };

/** What spreadsheets on Windows write where they don't write UTF-8. */
const FALLBACK = "windows-1252";

/** The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8, else what old spreadsheets write, and then it is said. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) {
    return { text: decode(marked.encoding, bytes.subarray(marked.length)) ?? refuse(), notes: [] };
  }
  const text = decode("utf-8", bytes);
  if (text === undefined) {
    return {
      text: withoutNul(decode(FALLBACK, bytes) ?? refuse()),
      notes: [{ code: "decoded-as", encoding: "Windows-1252" }],
    };
  }
  return { text: withoutNul(text), notes: [] };
}

function markedEncoding([first, second, third]: Uint8Array) {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A picture or a program, not a text. */
function withoutNul(text: string): string {
  return text.includes("\0") ? refuse() : text;
}

function refuse(): never {
  throw new TableError({ code: "not-text" });
}

import type { SourceEncoding } from "#core/paste/source-table.ts";
import { decodeAnyhow, decodeExactly, ENCODING_NAMES, encodingName } from "./encodings.ts";
import { endOfLine, guessEncoding } from "./guess-encoding.ts";
import { TableError } from "./table-error.ts";
import type { TableNote } from "./table-format.ts";

export type DecodedText = {
  readonly text: string;
  /** Absent when every encoding gives the same text. */
  readonly encoding?: SourceEncoding;
  /** True when some bytes are invalid in this encoding and became U+FFFD. */
  readonly isDamaged: boolean;
  readonly notes: readonly TableNote[];
};

const SAMPLE_CHARACTERS = 80;
const SAMPLE_BYTES = 240;

/**
 * Decodes a file in the wanted encoding, in that of its byte order mark, or in the most likely one.
 * `encoding` is reported unless it is UTF-8 or UTF-16. Throws `TableError` when the file isn't text.
 */
export async function decodeText(bytes: Uint8Array, wanted?: string): Promise<DecodedText> {
  const mark = markedEncoding(bytes);
  // Nearly every file is UTF-8, so that is tried first and nothing needs to be guessed.
  const utf8 = wanted === undefined && !mark ? decodeExactly("utf-8", bytes) : undefined;
  const isUtf8 = utf8 !== undefined && !utf8.includes("\0");
  const used = wanted ?? mark?.encoding ?? (isUtf8 ? "utf-8" : await guessEncoding(bytes));
  const body = mark && mark.encoding === used ? bytes.subarray(mark.length) : bytes;
  const exact = isUtf8 ? utf8 : decodeExactly(used, body);
  const text = exact ?? decodeAnyhow(used, body);
  if (wanted === undefined && !mark && !isText(text)) throw new TableError({ code: "not-text" });
  const isGuess = !mark && !used.startsWith("utf-");
  return {
    text,
    isDamaged: exact === undefined,
    ...(isPlain(bytes) ? {} : { encoding: { used, choices: choicesOf(body, used) } }),
    notes: isGuess ? [{ code: "decoded-as", encoding: encodingName(used) }] : [],
  };
}

function markedEncoding([first, second, third]: Uint8Array) {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: "utf-8", length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

/** Is it text? Images and programs contain zeros and control characters. */
function isText(text: string): boolean {
  if (text.includes("\0")) return false;
  const head = text.slice(0, 4000);
  const controls = head.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls * 10 <= head.length;
}

/** Are the bytes ASCII without zeros, which is the same in all these encodings? */
function isPlain(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte === 0 || byte >= 0x80) return false;
  return true;
}

/** The first line that differs between the encodings, as each of them reads it. */
function choicesOf(bytes: Uint8Array, used: string): SourceEncoding["choices"] {
  const names = Object.keys(ENCODING_NAMES);
  const line = used.startsWith("utf-16") ? bytes.subarray(0, SAMPLE_BYTES) : foreignLine(bytes);
  return [...new Set([used, ...names])].map((encoding) => {
    const [sample = ""] = decodeAnyhow(encoding, line)
      .replaceAll("\0", "")
      .split(/[\r\n]/, 1);
    return { encoding, sample: sample.slice(0, SAMPLE_CHARACTERS) };
  });
}

/** The first line with a byte above ASCII; of a long line, the part around that byte. */
function foreignLine(bytes: Uint8Array): Uint8Array {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  );
  let start = first;
  while (start > 0 && first - start < SAMPLE_CHARACTERS / 2) {
    const before = bytes[start - 1];
    if (before === 0x0a || before === 0x0d) break;
    start -= 1;
  }
  return bytes.subarray(start, Math.min(endOfLine(bytes, first), start + SAMPLE_BYTES));
}

import { decodeAnyhow, decodeExactly, ENCODING_NAMES, knownEncoding } from "./encodings.ts";

/** Spreadsheets on Windows use this encoding when they don't use UTF-8. */
const FALLBACK = "windows-1252";
/** This much text suffices to recognise its language. */
const SAMPLE_BYTES = 20_000;
const HEAD_BYTES = 4000;
/** UTF-8 text with a few damaged places has many valid characters for each of them. */
const WHOLE_PER_DAMAGED = 10;

/** The most likely encoding of bytes that have no mark and aren't valid UTF-8. */
export async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const wide = guessUtf16(bytes);
  if (wide) return wide;
  if (isDamagedUtf8(bytes)) return "utf-8";
  const declared = declaredEncoding(bytes);
  if (declared && decodeExactly(declared, bytes) !== undefined) return declared;
  const { detectAll } = await import("jschardet");
  const guesses = detectAll(sampleOf(bytes)).flatMap(({ encoding, confidence }) => {
    const name = encoding === null ? undefined : knownEncoding(encoding);
    return name === undefined || decodeExactly(name, bytes) === undefined ? [] : [{ name, confidence }];
  });
  const [best] = guesses;
  if (!best) return FALLBACK;
  // Of two equally likely encodings the common one wins.
  const usual = guesses.find(
    ({ name, confidence }) => name in ENCODING_NAMES && confidence > best.confidence * 0.9,
  );
  return (usual ?? best).name;
}

/** UTF-16 with mostly Latin letters, line ends or tabs has a zero in every second byte. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (const [place, byte] of bytes.subarray(0, HEAD_BYTES).entries()) {
    if (byte !== 0) continue;
    if (place % 2 === 0) even += 1;
    else odd += 1;
  }
  // A letter of another script occasionally has a zero in the other byte.
  if (Math.max(even, odd) < 5 * Math.min(even, odd) || even === odd) return undefined;
  const encoding = odd > even ? "utf-16le" : "utf-16be";
  return decodeExactly(encoding, bytes) === undefined ? undefined : encoding;
}

function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decodeAnyhow("utf-8", bytes.subarray(0, 50 * SAMPLE_BYTES));
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return whole > damaged * WHOLE_PER_DAMAGED;
}

/** The encoding that a web page or XML file declares in its first lines. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = decodeAnyhow(FALLBACK, bytes.subarray(0, HEAD_BYTES));
  if (!/^\s*</.test(head)) return undefined;
  const [, label] = /(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/i.exec(head) ?? [];
  return label === undefined ? undefined : knownEncoding(label);
}

/** Lines with characters that differ between encodings. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES);
  let filled = 0;
  let lineStart = 0;
  for (let at = 0; at < bytes.length && filled < SAMPLE_BYTES; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0a || byte === 0x0d) lineStart = at + 1;
    if (byte < 0x80) continue;
    const end = endOfLine(bytes, at);
    const line = bytes.subarray(lineStart, Math.min(end + 1, lineStart + SAMPLE_BYTES - filled));
    sample.set(line, filled);
    filled += line.length;
    lineStart = end + 1;
    at = end;
  }
  return sample.subarray(0, filled);
}

export function endOfLine(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end += 1;
  return end;
}

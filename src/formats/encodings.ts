/** Encodings to choose from, by the names that browsers use, with their common names. */
export const ENCODING_NAMES = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16, big-endian",
  "windows-1252": "Windows-1252",
  "windows-1250": "Windows-1250",
  "windows-1251": "Windows-1251",
  macintosh: "Mac Roman",
  shift_jis: "Shift-JIS",
  gb18030: "GB18030",
} as const;

/** The common name of an encoding, or the browser's name for one without. */
export function encodingName(encoding: string): string {
  const names: Readonly<Record<string, string>> = ENCODING_NAMES;
  return names[encoding] ?? encoding;
}

/** Names of the guessing library that differ from the browsers' names. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  macroman: "macintosh",
  maccyrillic: "x-mac-cyrillic",
  cp932: "shift_jis",
  "iso-8859-1": "windows-1252",
  gb2312: "gb18030",
  gbk: "gb18030",
  hzgb2312: "gb18030",
  ascii: "utf-8",
};

/** The browser's name for a guessed encoding; undefined when no browser decodes it. */
export function knownEncoding(guess: string): string | undefined {
  const name = guess.toLowerCase().replace(/^iso(?=\d)/, "iso-");
  const label =
    OTHER_NAMES[name.replace(/^(?:mac|cp|gb|hz).*$/, (found) => found.replace(/[-_ ]/g, ""))] ?? name;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** The decoded text; undefined when some bytes are invalid in this encoding. */
export function decodeExactly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The decoded text, with U+FFFD for invalid bytes. */
export function decodeAnyhow(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Encodings that can be chosen, by the names under which browsers know them, with those that people know. */
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

/** The usual name of an encoding; of one that isn't in the list the browser's. */
export function encodingName(encoding: string): string {
  const names: Readonly<Record<string, string>> = ENCODING_NAMES;
  return names[encoding] ?? encoding;
}

/** How a guess is called by whoever guesses, where browsers know it by another name. */
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

/** The browser's name for a guess; undefined where no browser reads that encoding. */
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

/** The text, or undefined where some bytes mean nothing in this encoding. */
export function decodeExactly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text, with U+FFFD in the place of bytes that mean nothing in this encoding. */
export function decodeAnyhow(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

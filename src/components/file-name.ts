import { utf8Length } from "#core/text/utf8.ts";

/** Characters that some system refuses in file names, and invisible ones that would disguise a name. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\\/:*?"<>|]/gu;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** File systems allow 255 bytes; the rest is for suffixes that we and the browser append. */
const NAME_BYTES = 200;

/**
 * A file name such as `HG00096.liver.bam.metadata.csv`: the object's name, made fit for files, and the kind
 * of content.
 */
export function fileNameOf(objectName: string, content: string): string {
  const fit = objectName
    .replace(UNFIT, "_")
    .replace(RESERVED_ON_WINDOWS, "_$1")
    .replace(/^[.\s]+/, "")
    .trimEnd();
  return `${shortened(fit) || "object"}.${content}`;
}

function shortened(name: string): string {
  let bytes = 0;
  let kept = "";
  for (const character of name) {
    bytes += utf8Length(character);
    if (bytes > NAME_BYTES) break;
    kept += character;
  }
  return kept;
}

import { utf8Length } from "#core/text/utf8.ts";

/** What some system or other doesn't take in a file's name, and what would make it look like another name. */
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\\/:*?"<>|]/gu;
const RESERVED_ON_WINDOWS = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Systems take 255; the rest is for what we and the browser append. */
const NAME_BYTES = 200;

/** `HG00096.liver.bam.metadata.csv`: the object's name as far as it can be a file's, and what the file holds. */
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

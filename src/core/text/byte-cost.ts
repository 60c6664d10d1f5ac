import { utf8Length } from "./utf8.ts";

/** A character of more than one byte, and the saving by another spelling. */
export type CostlyCharacter = {
  readonly character: string;
  readonly count: number;
  /** The bytes of one such character in UTF-8. */
  readonly bytes: number;
  /** The customary ASCII spelling, if there is one. */
  readonly spelling: string | undefined;
  /** The bytes that the spelling saves in the whole text; 0 without a spelling. */
  readonly savedBytes: number;
};

/** Customary ASCII spellings. Letters with accents aren't listed, since they simply lose the accent. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["‘", "'"],
  ["’", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["–", "-"],
  ["—", "-"],
  ["−", "-"],
  ["‑", "-"],
  ["…", "..."],
  ["·", "."],
  ["•", "*"],
  ["\u00a0", " "],
  ["\u202f", " "],
  ["\u2009", " "],
  ["\u3000", " "],
  ["µ", "u"],
  ["μ", "u"],
  ["α", "alpha"],
  ["β", "beta"],
  ["γ", "gamma"],
  ["δ", "delta"],
  ["κ", "kappa"],
  ["λ", "lambda"],
  ["×", "x"],
  ["±", "+/-"],
  ["≤", "<="],
  ["≥", ">="],
  ["≈", "~"],
  ["→", "->"],
  ["°", "deg"],
  ["№", "No."],
  ["ß", "ss"],
  ["æ", "ae"],
  ["Æ", "AE"],
  ["ø", "o"],
  ["Ø", "O"],
  ["œ", "oe"],
  ["Œ", "OE"],
  ["đ", "d"],
  ["ł", "l"],
  ["Ł", "L"],
  ["™", "(TM)"],
  ["®", "(R)"],
  ["©", "(C)"],
  ["½", "1/2"],
  ["¼", "1/4"],
  ["¾", "3/4"],
  ["²", "2"],
  ["³", "3"],
]);

/** The characters of more than one byte in a text, the greatest saving first. */
export function costlyCharacters(text: string): readonly CostlyCharacter[] {
  const counts = new Map<string, number>();
  for (const character of text) {
    if ((character.codePointAt(0) ?? 0) > 0x7f) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return Array.from(counts, ([character, count]) => {
    const bytes = utf8Length(character);
    const spelling = asciiSpelling(character);
    const savedBytes = spelling === undefined ? 0 : Math.max(0, bytes - spelling.length) * count;
    return { character, count, bytes, spelling, savedBytes };
  }).sort(
    (one, other) => other.savedBytes - one.savedBytes || other.count * other.bytes - one.count * one.bytes,
  );
}

/** The text with each costly character in its ASCII spelling, where that is shorter. */
export function spellInAscii(text: string): string {
  let spelled = "";
  for (const character of text) {
    const spelling = asciiSpelling(character);
    spelled += spelling !== undefined && spelling.length < utf8Length(character) ? spelling : character;
  }
  return spelled;
}

function asciiSpelling(character: string): string | undefined {
  const known = SPELLINGS.get(character);
  if (known !== undefined) return known;
  const bare = character.normalize("NFD").replace(/\p{Mn}+/gu, "");
  return /^[\x20-\x7e]*$/.test(bare) && character !== bare ? bare : undefined;
}

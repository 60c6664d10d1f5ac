import { utf8Length } from "./utf8.ts";

/** A character that takes more than one byte, and what another spelling would save. */
export type CostlyCharacter = {
  readonly character: string;
  readonly count: number;
  /** UTF-8 bytes of one. */
  readonly bytes: number;
  /** A spelling in ASCII, where there is a customary one. */
  readonly spelling: string | undefined;
  /** Bytes that the spelling would save in the whole text; 0 without one. */
  readonly savedBytes: number;
};

/** Customary spellings in ASCII; letters with accents lose them instead. */
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

/** What makes a text long: its characters of more than one byte, those first that would save the most. */
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

/** The text with every costly character in its ASCII spelling, as far as there is one that is shorter. */
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

import type { CharacterChange, NormalForm } from "#core/text/text-difference.ts";
import type { StandIns, ValueDifference, ValueKind } from "#core/text/value-difference.ts";
import { namedCharacter } from "./character-words.ts";
import { listOf } from "./plural.ts";
import { ABSENT_GLYPH, absentName, EMPTY_GLYPH, emptyName, foreignName } from "./value-words.ts";

/** What is drawn and read out for a key that isn't there, and for "". */
export function standIns(): StandIns {
  return { absent: [ABSENT_GLYPH, absentName()], empty: [EMPTY_GLYPH, emptyName()] };
}

const FORMS: Readonly<Record<NormalForm, string>> = {
  composed: "composed (NFC)",
  decomposed: "decomposed (NFD)",
  mixed: "partly composed",
};

const LEADS = {
  invisible: "Only what can't be seen differs",
  punctuation: "Only punctuation differs",
  "look-alike": "Same look",
  several: "Easily taken for each other",
} as const;

/** Longer stretches are named by their first characters. */
const NAMED_CHARACTERS = 3;

/** How two values differ that look or sound the same, in one short sentence without a full stop. */
export function differenceSentence(difference: ValueDifference): string {
  switch (difference.kind) {
    case "case":
      return "Only the case differs";
    case "normal-form": {
      const { was, is } = difference;
      return `Same text in another normal form: ${FORMS[is]} instead of ${FORMS[was]}`;
    }
    case "value-kind": {
      const { was, is } = difference;
      return `Same look: ${kindName(is)} instead of ${kindName(was)}`;
    }
    default:
      return `${LEADS[difference.kind]}: ${listOf(changePhrases(difference.changes))}`;
  }
}

function kindName(kind: ValueKind): string {
  if (kind === "absent") return "absent";
  if (kind === "empty") return "the empty text";
  return kind === "text" ? "a text" : foreignName(kind);
}

/** The same change again is counted, not repeated. */
function changePhrases(changes: readonly CharacterChange[]): string[] {
  const times = new Map<string, number>();
  for (const change of changes) {
    const phrase = changePhrase(change);
    times.set(phrase, (times.get(phrase) ?? 0) + 1);
  }
  return Array.from(times, ([phrase, count]) => (count === 1 ? phrase : `${phrase} (${count} times)`));
}

function changePhrase({ was, is }: CharacterChange): string {
  if (was === "") return `${named(is)} added`;
  if (is === "") return `${named(was)} removed`;
  return `${named(is)} instead of ${named(was)}`;
}

function named(text: string): string {
  const characters = Array.from(text);
  const shown = characters.slice(0, NAMED_CHARACTERS).map(namedCharacter).join(" ");
  return characters.length > NAMED_CHARACTERS ? `${shown} …` : shown;
}

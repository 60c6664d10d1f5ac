import type { CharacterChange } from "#core/text/text-difference.ts";
import type { StandIns, ValueDifference } from "#core/text/value-difference.ts";
import { namedCharacter } from "./character-messages.ts";
import { differencesText } from "./compiled/differences.ts";
import { listOf } from "./list-messages.ts";
import { ABSENT_GLYPH, absentName, EMPTY_GLYPH, emptyName } from "./value-messages.ts";

/** The texts shown and read out for an absent key, and for "". */
export function standIns(): StandIns {
  return { absent: [ABSENT_GLYPH, absentName()], empty: [EMPTY_GLYPH, emptyName()] };
}

/** Longer stretches are named by their first characters. */
const NAMED_CHARACTERS = 3;

/** How two similar values differ, in one short sentence without a full stop. */
export function differenceSentence(difference: ValueDifference): string {
  switch (difference.kind) {
    case "case":
      return differencesText("case");
    case "normal-form": {
      const { was, is } = difference;
      return differencesText("normal-form", {
        is: differencesText(`form-${is}`),
        was: differencesText(`form-${was}`),
      });
    }
    case "value-kind": {
      const { was, is } = difference;
      return differencesText("value-kind", {
        is: differencesText(`kind-${is}`),
        was: differencesText(`kind-${was}`),
      });
    }
    default:
      return differencesText(`differs-${difference.kind}`, {
        changes: listOf(changePhrases(difference.changes)),
      });
  }
}

/** Equal changes are counted instead of repeated. */
function changePhrases(changes: readonly CharacterChange[]): string[] {
  const times = new Map<string, number>();
  for (const change of changes) {
    const phrase = changePhrase(change);
    times.set(phrase, (times.get(phrase) ?? 0) + 1);
  }
  return Array.from(times, ([change, count]) =>
    count === 1 ? change : differencesText("repeated", { change, count }),
  );
}

function changePhrase({ was, is }: CharacterChange): string {
  if (was === "") return differencesText("added", { is: named(is) });
  if (is === "") return differencesText("removed", { was: named(was) });
  return differencesText("exchanged", { is: named(is), was: named(was) });
}

function named(text: string): string {
  const characters = Array.from(text);
  const shown = characters.slice(0, NAMED_CHARACTERS).map(namedCharacter).join(" ");
  return characters.length > NAMED_CHARACTERS ? `${shown} …` : shown;
}

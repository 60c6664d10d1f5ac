import { createNearKeyFinder } from "../fields/near-key.ts";
import { skeleton } from "../text/look-alike.ts";
import type { PasteLine } from "./paste-plan.ts";

/** Notes about a line beside its class. They change nothing: the text is pasted as it is in the source. */
export type LineNotes = {
  /** The key that this one nearly is. */
  readonly nearKey?: string;
  /** A key of the object that is drawn alike, or differs only in case. */
  readonly likeKey?: string;
  readonly blanks: readonly ("key" | "value" | "only")[];
};

/** Finds what is to be said of a line. Made once for an object: `standardKeys` are its platform's, `ownKeys` those it has. */
export function createLineNotes(
  standardKeys: readonly string[],
  ownKeys: readonly string[],
): (line: PasteLine) => LineNotes {
  const own = new Set(ownKeys);
  const findStandard = createNearKeyFinder(standardKeys);
  const alike = new Map<string, string>();
  for (const key of ownKeys) {
    for (const form of formsOf(key)) if (!alike.has(form)) alike.set(form, key);
  }
  return ({ key, value, class: { kind } }) => {
    if (kind === "missing" || kind === "no-key") return { blanks: [] };
    const isOwn = own.has(key);
    const nearKey = isOwn ? undefined : findStandard(key);
    const likeKey = isOwn
      ? undefined
      : formsOf(key)
          .flatMap((form) => alike.get(form) ?? [])
          .at(0);
    return {
      ...(nearKey === undefined ? {} : { nearKey }),
      ...(likeKey === undefined || likeKey === nearKey ? {} : { likeKey }),
      blanks: [...(isPadded(key) ? (["key"] as const) : []), ...blanksOf(value ?? "")],
    };
  };
}

function blanksOf(value: string): readonly ("value" | "only")[] {
  if (value !== "" && value.trim() === "") return ["only"];
  return isPadded(value) ? ["value"] : [];
}

function isPadded(text: string): boolean {
  return text.trim() !== text;
}

function formsOf(key: string): readonly string[] {
  return [skeleton(key), key.toLowerCase().replace(/[\s_.-]+/g, "")];
}

import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = new URL("en/", import.meta.url);

/** Wordings that docs/voice.md rules out, each with the term to use. */
const RULED_OUT: readonly (readonly [pattern: RegExp, term: string])[] = [
  [/\bdescribe(d|s)? (the object|it|every|again|anew|afresh)/i, "load or refresh"],
  [/\bafresh\b|\banew\b/i, "again"],
  [/\bread only\b/i, "read-only"],
  [/\bopened before\b/i, "recent"],
  [/\bcarry .* over\b/i, "update draft"],
  [/\bstands? (here|there|at|on|to)\b/i, "is"],
  [/\bblanks\b/i, "spaces or whitespace"],
  [/\b(ends|starts|begins) with a blank\b/i, "space"],
  [/\bthe submit\b|\bsubmits\b(?= (that|in|found))/i, "submission"],
  [/\bset to null\b|\bwill be null\b/i, "removed"],
  [/\btaken over\b/i, "merged"],
  [/\bgo(es)? on\b/i, "continue"],
  [/\bfewer requests\b/i, "rate limit"],
  [/\b\d+ %|\} %/, "no space before %"],
  [/\b(Ctrl|Shift|Alt) [A-Z]\b/, "Ctrl+Z"],
  [/\bType or paste\b/, "Enter or paste"],
];

/** The texts of a catalogue with their ids; a text of several forms is one. */
function textsOf(name: string): readonly (readonly [id: string, text: string])[] {
  const source = readFileSync(new URL(name, folder), "utf8");
  return source.split(/\n(?=[a-z][a-z0-9-]* =)/).flatMap((entry) => {
    const found = /^([a-z][a-z0-9-]*) =([\s\S]*)$/.exec(entry.replace(/^#.*\n/gm, ""));
    return found ? [[`${name}: ${found[1]}`, found[2] ?? ""] as const] : [];
  });
}

it("no English text has a wording that was ruled out", () => {
  const texts = readdirSync(folder).flatMap(textsOf);
  expect(texts.length).toBeGreaterThan(1000);
  const found = texts.flatMap(([id, text]) =>
    RULED_OUT.flatMap(([pattern, term]) => (pattern.test(text) ? [`${id}: ${pattern} → ${term}`] : [])),
  );
  expect(found).toEqual([]);
});

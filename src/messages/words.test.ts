import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

type Wording = readonly [pattern: RegExp, term: string];

/** English wordings that docs/voice.md rules out, each with the term to use. */
const ENGLISH: readonly Wording[] = [
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

/** German wordings that docs/voice.md rules out. */
const GERMAN: readonly Wording[] = [
  [/beschrieben|(neu|wieder) beschreiben/i, "geladen, neu laden"],
  [/nur (noch )?lesbar|lässt sich (hier )?nur lesen/i, "schreibgeschützt"],
  [/absendung/i, "Übermittlung"],
  [/durchsehen|durchsicht|durchgesehen/i, "prüfen, Prüfung"],
  [/bestätigt\b|nach der Bestätigung/i, "verifiziert, Verifizierung"],
  [/wird null|auf null|nicht mehr auf null/i, "wird entfernt"],
  [/zweimal|zweite[ns]? mal/i, "doppelt"],
  [/entwurf (übertragen|gesetzt)|auf den Entwurf setzen/i, "Entwurf aktualisieren, zum Entwurf hinzufügen"],
  [/nimmt .*(nicht|nicht mehr) an\b(?!\s*Verbindungen)/i, "abgelehnt"],
  [/weniger Anfragen|bittet .*(Pause|wiederzukommen)/i, "Anfragelimit, verlangt eine Pause"],
  [/bleib(t|en),? wie/i, "unverändert"],
  [/angerührt/i, "geändert"],
  [/\bPlattform selbst\b/, "von der Plattform verwaltet"],
  [/halbe[nmrs]? Zeichen/i, "defektes Zeichen"],
  [/\b(den|einen|der) Token\b|Zugangstoken/i, "das Token, Zugriffstoken"],
  [/noch einmal versuchen/i, "erneut versuchen"],
  [/angekreuzt|ankreuzen/i, "auswählen, anhaken"],
  [/\bgezeigt|(alle|weitere|weiteres|liste|nur|objekte von .*) zeigen/i, "anzeigen"],
  [/zum Lesen\b/i, "nur Ansicht"],
  [/jemand(en|em)? ander(s|e[nmr]?)/i, "andere"],
  [/tabellenkalkulation/i, "Tabellenprogramm"],
  [/\b(diese )?version (der|dieser) seite (kann|nicht|geschrieben)/i, "Version von Redescribe"],
  [/\p{Ll}en Sie\b|\bIhnen\b|\b(was|solange|dass|wenn) Sie\b/u, "an infinitive"],
  [/\p{Ll}…/u, "a space before …"],
  [/"\p{Lu}|"\{ \$/u, "„…“ around the names of controls"],
  [/\bCtrl\b|\bBackspace\b/, "Strg, Rücktaste"],
];

/** The texts of a catalogue with their ids; a text of several forms is one. */
function textsOf(folder: URL, name: string): readonly (readonly [id: string, text: string])[] {
  const source = readFileSync(new URL(name, folder), "utf8");
  return source.split(/\n(?=[a-z][a-z0-9-]* =)/).flatMap((entry) => {
    const found = /^([a-z][a-z0-9-]*) =([\s\S]*)$/.exec(entry.replace(/^#.*\n/gm, ""));
    return found ? [[`${name}: ${found[1]}`, found[2] ?? ""] as const] : [];
  });
}

it.each([
  ["English", "en/", ENGLISH],
  ["German", "de/", GERMAN],
] as const)("no %s text has a wording that was ruled out", (_language, path, ruledOut) => {
  const folder = new URL(path, import.meta.url);
  const texts = readdirSync(folder).flatMap((name) => textsOf(folder, name));
  expect(texts.length).toBeGreaterThan(1000);
  const found = texts.flatMap(([id, text]) =>
    ruledOut.flatMap(([pattern, term]) => (pattern.test(text) ? [`${id}: ${pattern} → ${term}`] : [])),
  );
  expect(found).toEqual([]);
});

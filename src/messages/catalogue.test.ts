import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { german } from "./de/catalogue.ts";
import { english } from "./en/catalogue.ts";
import type { LANGUAGES } from "./language.ts";

type Rooms = Readonly<Record<string, Readonly<Record<string, string>>>>;

const catalogues: Readonly<Record<keyof typeof LANGUAGES, Rooms>> = { en: english, de: german };
const messages = Object.entries(catalogues).flatMap(([language, rooms]) =>
  Object.entries(rooms).flatMap(([room, texts]) =>
    Object.entries(texts).map(([id, text]) => ({ language, room, id, text })),
  ),
);

function variablesIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<=\$)[A-Za-z]\w*/g))].sort();
}

describe.each(messages)("$language, $room: $id", ({ language, room, id, text }) => {
  it("is a message of Fluent, can be said with any number, and has the variables of its English", () => {
    const bundle = new FluentBundle(language, { useIsolating: false });
    bundle.addResource(new FluentResource(`${id} = ${text}`));
    const pattern = bundle.getMessage(id)?.value;
    if (!pattern) throw new Error("Fluent can't read it.");
    const names = variablesIn(text);
    for (const value of [0, 1, 2, 5, 11, 1000]) {
      const values = Object.fromEntries(names.map((name) => [name, value]));
      expect(bundle.formatPattern(pattern, values)).not.toBe("");
    }
    expect(names).toEqual(variablesIn(catalogues.en[room]?.[id] ?? ""));
  });
});

describe("the English catalogue", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/^words.(en|de).|\.test\./.test(path))
    .map((path) => readFileSync(`src/${path}`, "utf8"))
    .join("\n");
  const beginnings = [...sources.matchAll(/Text(?:\.parts)?\(\s*`([a-z-]+-)\$\{/g)].map(
    ([, start]) => start ?? "",
  );

  it("has no message that nothing says", () => {
    const unsaid = Object.entries(english).flatMap(([room, texts]) =>
      Object.keys(texts)
        .filter((id) => !sources.includes(`"${id}"`) && !beginnings.some((start) => id.startsWith(start)))
        .map((id) => `${room}: ${id}`),
    );
    expect(unsaid).toEqual([]);
  });
});

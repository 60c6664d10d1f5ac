import { readdirSync, readFileSync } from "node:fs";
import { type Message, parse } from "@fluent/syntax";

const folder = new URL("../src/messages/", import.meta.url);

/** A language's messages that are the same whatever the data: by topic and id. */
export function textsWithoutVariables(language: "en" | "de"): ReadonlyMap<string, string> {
  const topics = readdirSync(new URL(language, folder)).filter((name) => name.endsWith(".ftl"));
  return new Map(
    topics.flatMap((topic) =>
      parse(readFileSync(new URL(`${language}/${topic}`, folder), "utf8"), {})
        .body.filter((entry): entry is Message => entry.type === "Message")
        .flatMap(({ id, value }): [string, string][] => {
          const [text, ...others] = value?.elements ?? [];
          return text?.type === "TextElement" && others.length === 0
            ? [[`${topic}: ${id.name}`, text.value]]
            : [];
        }),
    ),
  );
}

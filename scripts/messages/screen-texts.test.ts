import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES, speak } from "../../src/messages/language.ts";
import { staleFiles } from "./compiled-files.mjs";
import { compileMessages } from "./message-code.mjs";

type Values = Readonly<Record<string, string | number>>;
type TopicText = (id: string, values: Values) => string;

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const languages = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];
const topics = topicsOf("en");
const ftlOf = (language: string, topic: string) =>
  readFileSync(`${root}/src/messages/${language}/${topic}.ftl`, "utf8");

function topicsOf(language: string): readonly string[] {
  return readdirSync(`${root}/src/messages/${language}`).map((name) => name.replace(/\.ftl$/, ""));
}

/** Numbers of every plural category, grouped and not, whole and not; texts, and what a variant may be named by. */
const samples = [0, 1, 2, 5, 11, 1000, 12345, 0.5, 1.5, -1, "text", "0", "2", "$`\\", "one", "null", "light"];

function valuesFor(variables: readonly string[]): readonly Values[] {
  if (variables.length === 0) return [{}];
  return samples.flatMap((_, start) =>
    [0, 1, 3].map((step) =>
      Object.fromEntries(
        variables.map((name, index) => [name, samples[(start + index * step) % samples.length] ?? 0]),
      ),
    ),
  );
}

async function topicText(topic: string): Promise<TopicText> {
  const module: Record<string, TopicText> = await import(`../../src/messages/compiled/${topic}.ts`);
  const [text] = Object.values(module);
  if (!text) throw new Error(`${topic} exports nothing`);
  return text;
}

/** A message by the runtime of Fluent; undefined where it refuses a text in the place of a number. */
function byFluent(bundle: FluentBundle, id: string, values: Values): string | undefined {
  const numbers = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "number" ? new FluentNumber(value, { useGrouping: "always" }) : value,
  ]);
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`Fluent can't read ${id}`);
  try {
    return bundle.formatPattern(pattern, Object.fromEntries(numbers));
  } catch {
    return undefined;
  }
}

it("the compiled messages are those of the .ftl files, or `npm run messages` has to be run", () => {
  expect(staleFiles(root)).toEqual([]);
});

describe.each(languages)("in the language %s", (language) => {
  beforeAll(() => speak(language));
  afterAll(() => speak("en"));

  it("there are the topics of English", () => {
    expect(topicsOf(language)).toEqual(topics);
  });

  it.each(topics)("%s has the messages of English with the same variables", (topic) => {
    const variablesIn = (of: string) =>
      Object.fromEntries(
        compileMessages(topic, ftlOf(of, topic)).map(({ id, variables }) => [id, variables]),
      );
    expect(variablesIn(language)).toEqual(variablesIn("en"));
  });

  it.each(topics)("%s reads as Fluent itself would write it", async (topic) => {
    const bundle = new FluentBundle(language, { useIsolating: false });
    expect(bundle.addResource(new FluentResource(ftlOf(language, topic)))).toEqual([]);
    const text = await topicText(topic);
    const differing = compileMessages(topic, ftlOf(language, topic)).flatMap(({ id, variables }) =>
      valuesFor(variables).flatMap((values) => {
        const wanted = byFluent(bundle, id, values);
        const read = wanted === undefined ? undefined : text(id, values);
        return read === wanted ? [] : [{ id, values, wanted, read }];
      }),
    );
    expect(differing).toEqual([]);
  });
});

it("every message is used somewhere", () => {
  const sources = readdirSync(`${root}/src`, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/^messages.compiled.|\.test\./.test(path))
    .map((path) => readFileSync(`${root}/src/${path}`, "utf8"))
    .join("\n");
  const quoted = new Set(Array.from(sources.matchAll(/"([a-z0-9-]+)"/g), ([, id]) => id));
  const beginnings = [...sources.matchAll(/Text(?:\.parts|\.english)?[([]\s*`([a-z-]+-)\$\{/g)].map(
    ([, start]) => start ?? "",
  );
  const unused = topics.flatMap((topic) =>
    compileMessages(topic, ftlOf("en", topic))
      .filter(({ id }) => !quoted.has(id) && !beginnings.some((start) => id.startsWith(start)))
      .map(({ id }) => `${topic}: ${id}`),
  );
  expect(unused).toEqual([]);
});

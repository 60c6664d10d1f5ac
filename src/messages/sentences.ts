import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { English, Room } from "./catalogue.ts";
import { type Language, language, translations } from "./language.ts";
import type { ValuesOf, VariableName } from "./message-values.ts";

/** In the place of a value that is an element: `parts("described-at", { time: slot })`. */
export const slot = Symbol("slot");

/** A sentence in pieces: its texts, and the names of the slots between them. */
export type SentencePart = string | { readonly slot: string };

/** What can be said in one room. Call it while rendering, never while a module loads: the language may be another by then. */
export interface Sentences<Messages extends Readonly<Record<string, string>>> {
  <Id extends keyof Messages & string>(id: Id, ...values: ValuesOf<Messages[Id]>): string;
  /** For a sentence with elements in it (src/ui/sentence.tsx). */
  parts<Id extends keyof Messages & string>(
    id: Id,
    values: Readonly<Record<VariableName<Messages[Id]>, string | number | typeof slot>>,
  ): readonly SentencePart[];
}

type Values = Readonly<Record<string, string | number | typeof slot>>;

/** Noncharacters of Unicode stand around a slot's name: they are in no text that is exchanged. */
const SLOT = /\ufdd0([^\ufdd1]*)\ufdd1/u;

/**
 * One room of the catalogue. Its English comes with the code that imports it; other languages are fetched as a whole
 * (language.ts). Messages are written in Fluent (https://projectfluent.org), without the `id =` before them.
 */
export function sentences<Name extends Room>(room: Name, english: English[Name]): Sentences<English[Name]> {
  const bundles = new Map<Language, FluentBundle>();
  const say = (id: string, values: Values = {}): string => {
    const spoken = language();
    const bundle = bundles.get(spoken) ?? bundleOf(spoken, translations()?.[room] ?? english);
    bundles.set(spoken, bundle);
    return format(bundle, id, values);
  };
  const parts = (id: string, values: Values): readonly SentencePart[] =>
    say(id, values)
      .split(SLOT)
      .map((piece, index) => (index % 2 === 0 ? piece : { slot: piece }))
      .filter((piece) => piece !== "");
  return Object.assign(say, { parts });
}

function bundleOf(spoken: Language, messages: Readonly<Record<string, string>>): FluentBundle {
  // Marks of direction around each value would be copied along with a sentence; the page isolates what is foreign by elements.
  const bundle = new FluentBundle(spoken, { useIsolating: false });
  const lines = Object.entries(messages).map(([id, text]) => `${id} = ${text}`);
  bundle.addResource(new FluentResource(lines.join("\n")));
  return bundle;
}

function format(bundle: FluentBundle, id: string, values: Values): string {
  const pattern = bundle.getMessage(id)?.value;
  if (pattern === undefined || pattern === null) throw new Error(`The catalogue has no message "${id}".`);
  const variables = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, variable(name, value)]),
  );
  // Without a list of its own for errors, a message that lacks a variable throws.
  return bundle.formatPattern(pattern, variables);
}

/** Numbers are grouped from five digits on, so that limits read as the platforms write them: 1000, 10,000. */
function variable(name: string, value: Values[string]): FluentVariable {
  if (value === slot) return `\ufdd0${name}\ufdd1`;
  return typeof value === "number" ? new FluentNumber(value, { useGrouping: "min2" }) : value;
}

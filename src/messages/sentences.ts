import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { English, Room } from "./catalogue.ts";
import { type Language, language, translations } from "./language.ts";
import type { ValuesOf, VariableName } from "./message-values.ts";

/** The placeholder for a value that is an element: `parts("described-at", { time: slot })`. */
export const slot = Symbol("slot");

/** A piece of a sentence: a text, or the name of a slot between texts. */
export type SentencePart = string | { readonly slot: string };

/**
 * The messages of one room. Call it while rendering and not while a module loads, because the language may
 * change in between.
 */
export interface Sentences<Messages extends Readonly<Record<string, string>>> {
  <Id extends keyof Messages & string>(id: Id, ...values: ValuesOf<Messages[Id]>): string;
  /** The pieces of a sentence that contains elements (src/ui/sentence.tsx). */
  parts<Id extends keyof Messages & string>(
    id: Id,
    values: Readonly<Record<VariableName<Messages[Id]>, string | number | typeof slot>>,
  ): readonly SentencePart[];
}

type Values = Readonly<Record<string, string | number | typeof slot>>;

/** Slots are delimited by noncharacters of Unicode, which no exchanged text contains. */
const SLOT = /\ufdd0([^\ufdd1]*)\ufdd1/u;

/**
 * The messages of one room of the catalogue. The English texts are part of the code that imports them; other
 * languages are loaded as a whole (language.ts). Messages are written in Fluent (https://projectfluent.org),
 * without the leading `id =`.
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
  // Direction marks around each value would be copied with a sentence; the page isolates foreign text by
  // elements instead.
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
  // Without a list for errors, `formatPattern` throws when a variable is missing.
  return bundle.formatPattern(pattern, variables);
}

/** Numbers are grouped from five digits on, so that limits look as the platforms write them: 1000, 10,000. */
function variable(name: string, value: Values[string]): FluentVariable {
  if (value === slot) return `\ufdd0${name}\ufdd1`;
  return typeof value === "number" ? new FluentNumber(value, { useGrouping: "min2" }) : value;
}

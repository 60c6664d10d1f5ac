import { translations } from "./language.ts";
import { formatFor, shownNumber, type Value } from "./message-format.ts";
import type { Format, MessageTable } from "./message-table.ts";

export type { Format };

/** The values of a message's variables, as they are shown. */
export type Texts<Names extends string> = Readonly<Record<Names, string>>;

/** The names of a message's variables; of several messages, those of all of them. */
export type VariableName<Compiled> = Compiled extends (texts: infer Known, format: Format) => string
  ? keyof Known & string
  : never;

/** A message without variables takes no values; any other needs each of them. */
export type ValuesOf<Compiled> = [VariableName<Compiled>] extends [never]
  ? []
  : [values: Readonly<Record<VariableName<Compiled>, string | number>>];

/** Used in the place of a value that is an element: `parts("described-at", { time: slot })`. */
export const slot = Symbol("slot");

/** A sentence in pieces: its texts, and the names of the slots between them. */
export type SentencePart = string | { readonly slot: string };

/** The messages of one topic in the page's language. Call it while rendering, never while a module loads: the language may change. */
export interface TopicText<Messages extends MessageTable> {
  <Id extends keyof Messages & string>(id: Id, ...values: ValuesOf<Messages[Id]>): string;
  /** For a sentence with elements in it (src/ui/sentence.tsx). */
  parts<Id extends keyof Messages & string>(
    id: Id,
    values: Readonly<Record<VariableName<Messages[Id]>, string | number | typeof slot>>,
  ): readonly SentencePart[];
  /** The compiled messages in English. */
  readonly english: Messages;
}

/** What a language has to have of a topic: each of its messages, with no other variables than the English one. */
export type Translation<Topic> =
  Topic extends TopicText<infer Messages>
    ? { readonly [Id in keyof Messages]: TranslationOf<Messages[Id]> }
    : never;

type TranslationOf<English> = English extends string
  ? string
  : (texts: Texts<VariableName<English>>, format: Format) => string;

type Values = Readonly<Record<string, Value>>;

/** Noncharacters of Unicode enclose a slot's name, since they are in no text that is exchanged. */
const SLOT = /\ufdd0([^\ufdd1]*)\ufdd1/u;

/** One topic's messages. Only compiled files call this (scripts/messages). */
export function topic<const Messages extends MessageTable>(
  name: string,
  english: Messages,
): TopicText<Messages> {
  const text = (id: string, values: Values = {}): string => {
    const message = translations()?.[name]?.[id] ?? english[id];
    if (message === undefined) throw new Error(`The topic "${name}" has no message "${id}".`);
    return typeof message === "string" ? message : message(shownTexts(values) as never, formatFor(values));
  };
  const parts = (id: string, values: Values): readonly SentencePart[] =>
    text(id, values)
      .split(SLOT)
      .map((piece, index) => (index % 2 === 0 ? piece : { slot: piece }))
      .filter((piece) => piece !== "");
  return Object.assign(text, { parts, english });
}

function shownTexts(values: Values): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "symbol") texts[name] = `\ufdd0${name}\ufdd1`;
    else texts[name] = typeof value === "number" ? shownNumber(value) : value;
  }
  return texts;
}

import { isJsonObject } from "../request-body.ts";
import { refusal } from "./errors.ts";

type Test = (words: ReadonlySet<string>) => boolean;

function testOf(name: string, filter: unknown): Test {
  if (typeof filter === "string") return (words) => words.has(filter);
  if (Array.isArray(filter)) {
    const all = filter.map((item) => testOf(name, item));
    return (words) => all.every((test) => test(words));
  }
  if (isJsonObject(filter)) {
    const { $and, $or } = filter;
    if (Array.isArray($and)) return testOf(name, $and);
    if (Array.isArray($or)) {
      const any = $or.map((item) => testOf(name, item));
      return (words) => any.some((test) => test(words));
    }
  }
  throw refusal("InvalidInput", `expected key "${name}" of input to be a string, or a hash with $and or $or`);
}

/** A filter on tags or types (client): a word, a list that has to be there in full, `$and`, `$or`; null when absent. */
export function wordFilter(name: string, filter: unknown): ((wordsJson: string) => boolean) | null {
  if (filter === undefined) return null;
  const test = testOf(name, filter);
  return (wordsJson) => test(new Set(JSON.parse(wordsJson) as string[]));
}

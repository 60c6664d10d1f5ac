const rawText: unique symbol = Symbol("JSON text");

/** JSON text that goes into an answer as it is. */
export type RawJson = { readonly [rawText]: string };

/** The values that `writeJson` accepts. Undefined members are left out. */
export type JsonOut =
  | string
  | number
  | boolean
  | null
  | undefined
  | RawJson
  | readonly JsonOut[]
  | { readonly [name: string]: JsonOut };

/** Marks text that is already JSON. */
export function rawJson(text: string): RawJson {
  return { [rawText]: text };
}

function isRaw(value: object): value is RawJson {
  return rawText in value;
}

/** Like JSON.stringify, but lets JSON text through untouched: number spelling, key order and `__proto__` survive. */
export function writeJson(value: JsonOut): string {
  if (value === undefined) return "null";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isRaw(value)) return value[rawText];
  if (Array.isArray(value)) return `[${value.map((item: JsonOut) => writeJson(item)).join(",")}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${writeJson(member)}`).join(",")}}`;
}

const quote = 34;
const backslash = 92;

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** The index behind the closing quote of the string that starts at `from`. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1;
  return at + 1;
}

function endOfNested(text: string, from: number): number {
  let depth = 0;
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
      continue;
    }
    at += 1;
    if (code === 123 || code === 91) depth += 1;
    if (code === 125 || code === 93) depth -= 1;
    if (depth === 0) return at;
  }
  return at;
}

function endOfValue(text: string, from: number): number {
  const first = text[from];
  if (first === '"') return endOfString(text, from);
  if (first === "{" || first === "[") return endOfNested(text, from);
  let at = from;
  while (at < text.length && !",]} \n\r\t".includes(text[at] ?? "")) at += 1;
  return at;
}

/**
 * The members of a JSON object in the order of its text, each value as its own JSON text; null when the text is another
 * kind of JSON value. The text must be valid JSON (check with JSON.parse first). Of a name that comes twice, the last
 * value counts, in the first place.
 */
export function objectMembers(text: string): Map<string, string> | null {
  let at = skipBlanks(text, 0);
  if (text[at] !== "{") return null;
  const members = new Map<string, string>();
  at = skipBlanks(text, at + 1);
  while (at < text.length && text[at] !== "}") {
    const nameEnd = endOfString(text, at);
    const name = JSON.parse(text.slice(at, nameEnd)) as string;
    const valueStart = skipBlanks(text, skipBlanks(text, nameEnd) + 1);
    const valueEnd = endOfValue(text, valueStart);
    members.set(name, text.slice(valueStart, valueEnd));
    at = skipBlanks(text, valueEnd);
    if (text[at] === ",") at = skipBlanks(text, at + 1);
  }
  return members;
}

/** The elements of a JSON array, each as its own JSON text; null for another kind of JSON value. The text must be valid. */
export function arrayElements(text: string): string[] | null {
  let at = skipBlanks(text, 0);
  if (text[at] !== "[") return null;
  const elements: string[] = [];
  at = skipBlanks(text, at + 1);
  while (at < text.length && text[at] !== "]") {
    const end = endOfValue(text, at);
    elements.push(text.slice(at, end));
    at = skipBlanks(text, end);
    if (text[at] === ",") at = skipBlanks(text, at + 1);
  }
  return elements;
}

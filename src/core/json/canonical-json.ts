const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gs;

/**
 * One text for one JSON meaning: no blanks, members sorted by name, strings escaped alike. Numbers keep their
 * digits, since a platform may treat `1.50` and `1.5` differently.
 */
export function canonicalJson(json: string): string {
  const tokens = json.match(TOKENS) ?? [];
  return canonicalValue({ tokens, next: 0 });
}

type Reader = { readonly tokens: readonly string[]; next: number };

function take(reader: Reader): string {
  reader.next += 1;
  return reader.tokens[reader.next - 1] ?? "";
}

function canonicalValue(reader: Reader): string {
  const token = take(reader);
  if (token === "[") return `[${canonicalItems(reader, "]", canonicalValue).join(",")}]`;
  if (token === "{") return `{${canonicalItems(reader, "}", canonicalMember).sort().join(",")}}`;
  return token.startsWith('"') ? JSON.stringify(JSON.parse(token)) : token;
}

function canonicalMember(reader: Reader): string {
  const name = canonicalValue(reader);
  take(reader);
  return `${name}:${canonicalValue(reader)}`;
}

function canonicalItems(reader: Reader, end: "]" | "}", item: (reader: Reader) => string): string[] {
  const items: string[] = [];
  while (reader.next < reader.tokens.length && reader.tokens[reader.next] !== end) {
    items.push(item(reader));
    if (reader.tokens[reader.next] === ",") reader.next += 1;
  }
  reader.next += 1;
  return items;
}

import type { SearchTerm } from "#core/search/search-term.ts";
import { type JsonEntry, jsonObjectText, jsonStringText } from "../json-text.ts";

/** The search terms as fields of a findDataObjects request (documented). */
export function searchEntries(terms: readonly SearchTerm[]): JsonEntry[] {
  const filters = terms.flatMap(propertyFilter);
  const [first, ...more] = filters;
  const all = more.length > 0 ? `{"$and":[${filters.join(",")}]}` : first;
  return [...terms.flatMap(entryOf), ...(all === undefined ? [] : [["properties", all] as const])];
}

function entryOf(term: SearchTerm): JsonEntry[] {
  switch (term.kind) {
    case "name":
      return [["name", term.isGlob ? globText(term.text) : jsonStringText(term.text)]];
    case "name-part":
      return [["name", partText(term.text)]];
    case "class":
    case "type":
      return [[term.kind, jsonStringText(term.text)]];
    case "tag":
      return [["tags", jsonStringText(term.text)]];
    default:
      return [];
  }
}

/** In a glob a backslash escapes the next sign (from the client), so a literal one is doubled. */
function globText(glob: string): string {
  return jsonObjectText([["glob", jsonStringText(glob.replaceAll("\\", "\\\\"))]], 1);
}

/** A part of a name in any case of letters, which a glob can't say: an expression in which no sign has a meaning. */
function partText(text: string): string {
  const literal = text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return jsonObjectText(
    [
      ["regexp", jsonStringText(literal)],
      ["flags", '"i"'],
    ],
    1,
  );
}

function propertyFilter(term: SearchTerm): string[] {
  switch (term.kind) {
    case "key-is":
      return [jsonObjectText([[term.key, jsonStringText(term.value)]], 1)];
    case "key-present":
      return [jsonObjectText([[term.key, "true"]], 1)];
    case "key-lacking":
      return [jsonObjectText([[term.key, "false"]], 1)];
    default:
      return [];
  }
}

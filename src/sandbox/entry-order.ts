import { arrayElements, objectMembers } from "./json-text.ts";

/** How the entries of an answer can be out of order: in one answer, or not those that were asked for. */
export const rearrangements = ["reversed", "swapped", "doubled", "dropped", "added"] as const;
type Rearrangement = (typeof rearrangements)[number];

export function isRearrangement(text: string): text is Rearrangement {
  return rearrangements.some((known) => known === text);
}

/** `doubled`: the first entry stands in the second one's place too; `added`: it is there once more. */
function rearrange(entries: readonly string[], how: Rearrangement): readonly string[] {
  const [first = "", second, ...others] = entries;
  switch (how) {
    case "reversed":
      // A single entry has no other order, so it is missing.
      return second === undefined ? [] : entries.toReversed();
    case "swapped":
      return second === undefined ? [] : [second, first, ...others];
    case "doubled":
      return second === undefined ? [first, first] : [first, first, ...others];
    case "dropped":
      return entries.slice(1);
    case "added":
      return [first, ...entries];
  }
}

/** The same answer with the entries of its list rearranged, to the letter; one without a list stays as it is. */
export async function rearrangedAnswer(response: Response, how: string): Promise<Response> {
  const text = await response.text();
  const members = objectMembers(text);
  const name = members?.has("items") ? "items" : "results";
  const entries = arrayElements(members?.get(name) ?? "");
  const { status, headers } = response;
  if (!members || !entries || !isRearrangement(how)) return new Response(text, { status, headers });
  members.set(name, `[${rearrange(entries, how).join(",")}]`);
  const pairs = Array.from(members, ([key, json]) => `${JSON.stringify(key)}:${json}`);
  return new Response(`{${pairs.join(",")}}`, { status, headers });
}

import { isJsonObject } from "../request-body.ts";

/** The id in a link: `{"$dnanexus_link": "<id>"}`, or with the project beside it `{"$dnanexus_link": {"project", "id"}}`. */
function linkedId(value: Record<string, unknown>): string | null {
  const { $dnanexus_link: link } = value;
  if (Object.keys(value).length !== 1) return null;
  const id = isJsonObject(link) ? link["id"] : link;
  return typeof id === "string" ? id : null;
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  if (!isJsonObject(value)) return;
  const id = linkedId(value);
  if (id !== null) found.add(id);
  else for (const member of Object.values(value)) collect(member, found);
}

/** The field `links` of a describe, as JSON text: the ids that an object's details link to, each once (client). */
export function linksText(details: string): string {
  const found = new Set<string>();
  collect(JSON.parse(details), found);
  return JSON.stringify([...found]);
}

import type { JsonOut } from "../json-text.ts";

/** A resource whose fields can be chosen. */
export type Resource = { readonly [name: string]: JsonOut };

function isResource(value: JsonOut): value is Resource {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  );
}

function without(resource: Resource, path: readonly string[]): Resource {
  const [name = "", ...rest] = path;
  const inner = resource[name];
  const kept = Object.entries(resource).filter(([member]) => member !== name);
  if (rest.length === 0) return Object.fromEntries(kept);
  if (!isResource(inner)) return resource;
  return Object.fromEntries([...kept, [name, without(inner, rest)]]);
}

function merge(target: Resource, addition: Resource): Resource {
  const merged: Record<string, JsonOut> = { ...target };
  for (const [name, value] of Object.entries(addition)) {
    const present = merged[name];
    merged[name] =
      isResource(present ?? null) && isResource(value) ? merge(present as Resource, value) : value;
  }
  return merged;
}

function only(resource: Resource, path: readonly string[]): Resource {
  const [name = "", ...rest] = path;
  if (!Object.hasOwn(resource, name)) return {};
  const inner = resource[name];
  if (rest.length === 0 || inner === null) return { [name]: inner };
  return isResource(inner) ? { [name]: only(inner, rest) } : {};
}

/**
 * The `fields` selector (doc): `id,name` keeps those, `!metadata` takes one away, `origin.task` reaches inside, `_all`
 * is everything. Unknown names are ignored. Selectors that only take away start from everything.
 */
export function selectFields(resource: Resource, selector: string | null): Resource {
  const names = (selector ?? "").split(",").map((name) => name.trim());
  const wanted = names.filter((name) => name !== "" && !name.startsWith("!"));
  const unwanted = names.filter((name) => name.startsWith("!")).map((name) => name.slice(1));
  const everything = wanted.length === 0 || wanted.includes("_all");
  const start = everything
    ? resource
    : wanted.reduce<Resource>((all, name) => merge(all, only(resource, name.split("."))), {});
  return unwanted.reduce<Resource>((rest, name) => without(rest, name.split(".")), start);
}

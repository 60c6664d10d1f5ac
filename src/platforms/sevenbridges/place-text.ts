import type { Place } from "../port.ts";

const ID = /^[0-9a-f]{24}$/;
/**
 * The hosts of the platforms' own pages: Seven Bridges, Cancer Genomics Cloud, CAVATICA, BioData Catalyst.
 */
const HOST = /(^|\.)(sbgenomics\.com|sevenbridges\.(com|cn)|biodatacatalyst\.nhlbi\.nih\.gov)$/;
const PROJECT = /^[\w.-]+\/[\w.-]+$/;

/**
 * The place that a text names by its form alone; `undefined` when it has none of these platforms' forms, or
 * is an address of another platform than the one at `ownHost`.
 */
export function readPlaceText(text: string, connection: string, ownHost: string): Place | undefined {
  const trimmed = text.trim();
  const id = trimmed.replace(/^sbg:\/\//, "");
  if (ID.test(id)) return { kind: "object", ref: { connection, objectId: id } };
  return fromAddress(trimmed, connection, ownHost) ?? fromProject(trimmed);
}

/** The project in a text `owner/name`. */
function fromProject(text: string): Place | undefined {
  return PROJECT.test(text) ? { kind: "folder", project: text } : undefined;
}

/** The place in an address of the platform's page, `/u/owner/project/files/<id>`, or of its API. */
function fromAddress(text: string, connection: string, ownHost: string): Place | undefined {
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !HOST.test(url.hostname)) return undefined;
  // A mirror or a stand-in has a host of its own, and accepts the addresses of all platforms.
  if (HOST.test(ownHost) && siteOf(url.hostname) !== siteOf(ownHost)) return undefined;
  const [first = "", ...parts] = url.pathname.split("/").filter((part) => part !== "");
  if (first === "v2") return fromRoute(parts, connection);
  const [owner, project, ...rest] = parts;
  if (first !== "u" || owner === undefined || project === undefined) return undefined;
  const id = [...rest, url.hash.slice(1)].find((part) => ID.test(part));
  if (id !== undefined) return { kind: "object", ref: { connection, objectId: id } };
  return { kind: "folder", project: `${owner}/${project}` };
}

function fromRoute([kind, id = "", name]: readonly string[], connection: string): Place | undefined {
  if (kind === "files" && ID.test(id)) return { kind: "object", ref: { connection, objectId: id } };
  if (kind === "projects" && name !== undefined) return { kind: "folder", project: `${id}/${name}` };
  return undefined;
}

/**
 * The common part of the hosts of one platform's pages and API: `cgc.sbgenomics.com` and
 * `cgc-api.sbgenomics.com`, `igor.sbgenomics.com` and `api.sbgenomics.com`, `platform.sb.…` and `api.sb.…`
 * (documented).
 */
function siteOf(hostname: string): string {
  const [first = "", ...rest] = hostname.split(".");
  const name = first.replace(/-api$/, "");
  return (/^(api|igor|platform)$/.test(name) ? rest : [name, ...rest]).join(".");
}

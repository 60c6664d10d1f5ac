import type { ObjectRef } from "#core/object/object-ref.ts";
import { objectKind } from "./object-id.ts";

/** The host of the vendor's pages by the host of its API (from the client). Others aren't known. */
const PAGE_HOSTS: ReadonlyMap<string, string> = new Map([["api.dnanexus.com", "platform.dnanexus.com"]]);

/**
 * The address of the platform's page that shows an object in a project, or a project itself; `undefined`
 * where none is known. `readPlaceText` reads it back.
 */
export function pageAddress({ objectId, project = "" }: ObjectRef, ownHost: string): string | undefined {
  const host = PAGE_HOSTS.get(ownHost);
  const kind = objectKind(objectId);
  const shown = kind === "project" ? objectId : project;
  if (host === undefined || kind === undefined || objectKind(shown) !== "project") return undefined;
  const base = `https://${host}/projects/${withoutClass(shown)}`;
  if (kind === "project") return `${base}/data/`;
  if (kind === "data-object") return `${base}/data/?id.values=${objectId}`;
  return `${base}/monitor/${objectId.replace("-", "/")}`;
}

function withoutClass(id: string): string {
  return id.replace(/^[a-z]+-/, "");
}

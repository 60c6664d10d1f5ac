import type { ObjectRef } from "#core/object/object-ref.ts";

/** The hosts of the platforms' pages by the hosts of their API (documented). Others aren't known. */
const PAGE_HOSTS: ReadonlyMap<string, string> = new Map([
  ["api.sbgenomics.com", "igor.sbgenomics.com"],
  ["eu-api.sbgenomics.com", "eu.sbgenomics.com"],
  ["cgc-api.sbgenomics.com", "cgc.sbgenomics.com"],
  ["cavatica-api.sbgenomics.com", "cavatica.sbgenomics.com"],
  ["api.sb.biodatacatalyst.nhlbi.nih.gov", "platform.sb.biodatacatalyst.nhlbi.nih.gov"],
]);

/**
 * The address of the platform's page of a file in its project, `owner/name`; `undefined` where none is known.
 * `readPlaceText` reads it back.
 */
export function pageAddress({ objectId, project }: ObjectRef, ownHost: string): string | undefined {
  const host = PAGE_HOSTS.get(ownHost);
  if (host === undefined || project === undefined) return undefined;
  return `https://${host}/u/${project}/files/${objectId}/`;
}

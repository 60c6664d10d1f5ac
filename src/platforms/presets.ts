/** The programming interface of a platform. */
export type PlatformKind = "dnanexus" | "sevenbridges";

/** A platform with public accounts. */
export type PlatformPreset = {
  /** The id in addresses and in the gateway: `[a-z0-9-]`. */
  readonly id: string;
  /** The name as the vendor writes it. */
  readonly name: string;
  readonly kind: PlatformKind;
  /** The address without a slash at its end. DNAnexus: from its client. Seven Bridges: documented. */
  readonly baseUrl: string;
};

export const PRESETS: readonly PlatformPreset[] = [
  { id: "dnanexus", name: "DNAnexus", kind: "dnanexus", baseUrl: "https://api.dnanexus.com" },
  { id: "dnanexus-cn", name: "DNAnexus (China)", kind: "dnanexus", baseUrl: "https://api.cn.dnanexus.com" },
  {
    id: "cgc",
    name: "Cancer Genomics Cloud",
    kind: "sevenbridges",
    baseUrl: "https://cgc-api.sbgenomics.com/v2",
  },
  {
    id: "biodata-catalyst",
    name: "BioData Catalyst",
    kind: "sevenbridges",
    baseUrl: "https://api.sb.biodatacatalyst.nhlbi.nih.gov/v2",
  },
  {
    id: "cavatica",
    name: "CAVATICA",
    kind: "sevenbridges",
    baseUrl: "https://cavatica-api.sbgenomics.com/v2",
  },
  {
    id: "sevenbridges",
    name: "Seven Bridges (US)",
    kind: "sevenbridges",
    baseUrl: "https://api.sbgenomics.com/v2",
  },
  {
    id: "sevenbridges-eu",
    name: "Seven Bridges (EU)",
    kind: "sevenbridges",
    baseUrl: "https://eu-api.sbgenomics.com/v2",
  },
  {
    id: "sevenbridges-cn",
    name: "Seven Bridges (China)",
    kind: "sevenbridges",
    baseUrl: "https://api.sevenbridges.cn/v2",
  },
];

/** Why an address can't be that of a platform. */
export type BaseUrlProblem = "no-address" | "not-https" | "has-credentials" | "has-query";

/**
 * A typed base address without slashes at its end. Only https is accepted, because a token is sent; plain
 * http is allowed for this machine itself.
 */
export function readBaseUrl(
  typed: string,
): { readonly baseUrl: string } | { readonly problem: BaseUrlProblem } {
  const text = typed.trim();
  if (!URL.canParse(text)) return { problem: "no-address" };
  const url = new URL(text);
  const isOwnMachine =
    url.hostname === "127.0.0.1" || url.hostname === "localhost" || url.hostname === "[::1]";
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isOwnMachine))
    return { problem: "not-https" };
  if (url.username !== "" || url.password !== "") return { problem: "has-credentials" };
  if (url.search !== "" || url.hash !== "") return { problem: "has-query" };
  return { baseUrl: (url.origin + url.pathname).replace(/\/+$/, "") };
}

/** The host of a base address in a readable form. */
export function hostOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl;
}

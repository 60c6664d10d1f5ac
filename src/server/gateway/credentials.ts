import { join } from "node:path";
import { type CredentialProblem, parseIni, readCredentialFile } from "./credential-files.ts";
import type { PlatformKind } from "./platform-kinds.ts";

/** A token found on this machine. It leaves this process only in the header of a call. */
export type FoundCredential = {
  readonly id: string;
  /** The place of the token, for people. */
  readonly source: string;
  readonly kind: PlatformKind;
  readonly baseUrl: string;
  readonly project?: string;
  readonly token: string;
};

export type FoundCredentials = {
  readonly credentials: readonly FoundCredential[];
  readonly problems: readonly { readonly source: string; readonly problem: CredentialProblem }[];
};

/** The places that are searched. */
export type CredentialPlaces = {
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

type Finding =
  | { readonly credential: FoundCredential }
  | { readonly problem: { readonly source: string; readonly problem: CredentialProblem } };

const SEVENBRIDGES_FILE = "~/.sevenbridges/credentials";
const DNANEXUS_FILE = "~/.dnanexus_config/environment.json";

/** The credentials that the platforms' own clients would use on this machine, read again each time. */
export function findCredentials(places: CredentialPlaces): FoundCredentials {
  const findings = [
    ...sevenBridgesProfiles(places),
    ...sevenBridgesVariables(places),
    ...dnanexusFile(places),
    ...dnanexusVariables(places),
  ];
  return {
    credentials: findings.flatMap((finding) => ("credential" in finding ? [finding.credential] : [])),
    problems: findings.flatMap((finding) => ("problem" in finding ? [finding.problem] : [])),
  };
}

function sevenBridgesProfiles({ home }: CredentialPlaces): Finding[] {
  return inFile(home, SEVENBRIDGES_FILE, (text) => {
    const sections = parseIni(text);
    if (!sections) return [trouble(SEVENBRIDGES_FILE, "not-understood")];
    return Array.from(sections, ([profile, entries]) => {
      const source = `${SEVENBRIDGES_FILE} [${profile}]`;
      const id = `sevenbridges:${profile}`;
      return sevenBridges(id, source, entries.get("api_endpoint"), entries.get("auth_token"));
    });
  });
}

function sevenBridgesVariables({ environment }: CredentialPlaces): Finding[] {
  const { SB_API_ENDPOINT: baseUrl, SB_AUTH_TOKEN: token } = environment;
  if (!baseUrl && !token) return [];
  return [sevenBridges("environment:sevenbridges", "SB_API_ENDPOINT, SB_AUTH_TOKEN", baseUrl, token)];
}

function sevenBridges(
  id: string,
  source: string,
  baseUrl: string | undefined,
  token: string | undefined,
): Finding {
  if (!baseUrl || !token) return trouble(source, "incomplete");
  return { credential: { id, source, kind: "sevenbridges", baseUrl: baseUrl.replace(/\/+$/, ""), token } };
}

function dnanexusFile({ home }: CredentialPlaces): Finding[] {
  return inFile(home, DNANEXUS_FILE, (text) => {
    const settings = objectFrom(text);
    if (!settings) return [trouble(DNANEXUS_FILE, "not-understood")];
    return [dnanexus("dnanexus:config", DNANEXUS_FILE, settings)];
  });
}

function dnanexusVariables({ environment }: CredentialPlaces): Finding[] {
  if (!environment["DX_SECURITY_CONTEXT"]) return [];
  return [dnanexus("environment:dnanexus", "DX_SECURITY_CONTEXT", environment)];
}

/** File and environment use the same names; the context is JSON within JSON. */
function dnanexus(id: string, source: string, settings: Readonly<Record<string, unknown>>): Finding {
  const context = objectFrom(settings["DX_SECURITY_CONTEXT"]);
  if (!context) return trouble(source, "not-understood");
  const { auth_token: token } = context;
  if (typeof token !== "string" || token === "") return trouble(source, "incomplete");
  const project = textOf(settings["DX_PROJECT_CONTEXT_ID"]);
  const baseUrl = dnanexusAddress(settings);
  return {
    credential: { id, source, kind: "dnanexus", baseUrl, ...(project && { project }), token },
  };
}

function dnanexusAddress(settings: Readonly<Record<string, unknown>>): string {
  const protocol = textOf(settings["DX_APISERVER_PROTOCOL"]) ?? "https";
  const host = textOf(settings["DX_APISERVER_HOST"]) ?? "api.dnanexus.com";
  const port = textOf(settings["DX_APISERVER_PORT"]) ?? "443";
  return `${protocol}://${host}${protocol === "https" && port === "443" ? "" : `:${port}`}`;
}

function inFile(home: string, source: string, find: (text: string) => Finding[]): Finding[] {
  const file = readCredentialFile(join(home, source.slice("~/".length)));
  if (file.kind === "absent") return [];
  if (file.kind === "problem") return [trouble(source, file.problem)];
  return [...(file.isOpenToOthers ? [trouble(source, "open-to-others")] : []), ...find(file.text)];
}

function trouble(source: string, problem: CredentialProblem): Finding {
  return { problem: { source, problem } };
}

/** An object, or the JSON text of an object. */
function objectFrom(value: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = typeof value === "string" ? JSON.parse(value) : value;
    const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
    return isObject ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && text !== "" && text.length <= 300 ? text : undefined;
}

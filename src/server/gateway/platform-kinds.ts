import { dnanexusOperations } from "#platforms/dnanexus/operations.ts";
import type { OperationTable } from "#platforms/gateway/operation-table.ts";
import { sevenBridgesOperations } from "#platforms/sevenbridges/operations.ts";

export type PlatformKind = "dnanexus" | "sevenbridges";

/** A gateway's knowledge of a kind of platform. */
export type KnownPlatform = {
  readonly kind: PlatformKind;
  readonly table: OperationTable;
  readonly tokenHeader: (token: string) => readonly [name: string, value: string];
};

const KNOWN: readonly KnownPlatform[] = [
  {
    kind: "dnanexus",
    table: dnanexusOperations,
    tokenHeader: (token) => ["authorization", `Bearer ${token}`],
  },
  {
    kind: "sevenbridges",
    table: sevenBridgesOperations,
    tokenHeader: (token) => ["x-sbg-auth-token", token],
  },
];

export function knownPlatform(kind: unknown): KnownPlatform | undefined {
  return KNOWN.find((platform) => platform.kind === kind);
}

/** The origins of all platforms that there are, for what a page may connect to. */
export const PLATFORM_ORIGINS: readonly string[] = KNOWN.flatMap(({ table }) =>
  table.hosts.map((host) => `https://${host}`),
);

/**
 * The host of a base address. It must be, letter for letter, one of those that can be written down: nothing of it is
 * parsed, so nothing can be misread.
 */
export function hostOfBaseUrl(
  baseUrl: string,
  { table }: KnownPlatform,
  moreHosts: readonly string[],
): string | undefined {
  const paths = table.basePaths.flatMap((path) => [path, `${path}/`]);
  return [...table.hosts, ...moreHosts].find((host) =>
    paths.some((path) => baseUrl === `https://${host}${path}`),
  );
}

import { createDnanexus } from "#platforms/dnanexus/platform.ts";
import type { PlatformOptions } from "#platforms/platform-options.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";

/** A platform with an account on it. */
export type Connection = {
  /** As in addresses. */
  readonly id: string;
  readonly name: string;
  /** Whose token it is, to tell apart what was fetched with it. Never the token. */
  readonly account: string;
  readonly platform: MetadataPlatform;
};

/** Who one is on the sandbox; its tokens are public (docs: src/sandbox/README.md). */
export const SANDBOX_ROLES = ["curator", "uploader", "viewer"] as const;
export type SandboxRole = (typeof SANDBOX_ROLES)[number];

type BuiltIn = {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly create: (options: PlatformOptions) => MetadataPlatform;
};

const BUILT_IN: readonly BuiltIn[] = [
  { id: "sandbox-dnanexus", name: "Sandbox · DNAnexus", path: "sandbox/dnanexus", create: createDnanexus },
  {
    id: "sandbox-sevenbridges",
    name: "Sandbox · Seven Bridges",
    path: "sandbox/sevenbridges/v2",
    create: createSevenBridges,
  },
];

/** The connections that are always there, for one role. */
export function createConnections(role: SandboxRole, pageUrl: string): readonly Connection[] {
  return BUILT_IN.map(({ id, name, path, create }) => ({
    id,
    name,
    account: role,
    platform: create({
      connection: id,
      baseUrl: new URL(path, pageUrl).href,
      token: `sandbox-${role}`,
      fetch: (input, init) => fetch(input, init),
      now: Date.now,
    }),
  }));
}

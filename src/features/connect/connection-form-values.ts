import { z } from "zod/mini";
import type { ConnectionWay } from "#engine/connections/saved-connections.ts";
import { tokenText } from "#messages/compiled/token.ts";
import { baseUrlProblem } from "#messages/new-connection-messages.ts";
import { type PlatformKind, PRESETS, readBaseUrl } from "#platforms/presets.ts";

/** In place of a preset's id. */
export const CUSTOM = "custom";
/** In place of a found credential's id. */
export const TYPED = "";

export type ConnectionFormValues = {
  readonly preset: string;
  /** Of a custom platform. */
  readonly kind: PlatformKind;
  readonly baseUrl: string;
  readonly name: string;
  readonly way: ConnectionWay;
  /** A found credential's id, or that one is typed. */
  readonly credential: string;
  readonly token: string;
};

export const FIRST_VALUES: ConnectionFormValues = {
  preset: PRESETS[0]?.id ?? CUSTOM,
  kind: "sevenbridges",
  baseUrl: "",
  name: "",
  way: "gateway",
  credential: TYPED,
  token: "",
};

export const connectionSchema = z
  .object({
    preset: z.string(),
    kind: z.enum(["dnanexus", "sevenbridges"]),
    baseUrl: z.string(),
    name: z.string().check(z.trim()),
    way: z.enum(["gateway", "direct"]),
    credential: z.string(),
    token: z.string().check(z.trim()),
  })
  .check((context) => {
    const { preset, baseUrl, credential, token } = context.value;
    if (preset === CUSTOM) {
      const read = readBaseUrl(baseUrl);
      if ("problem" in read) {
        const message = baseUrlProblem(read.problem);
        context.issues.push({ code: "custom", input: baseUrl, path: ["baseUrl"], message });
      }
    }
    if (credential === TYPED && token === "") {
      context.issues.push({ code: "custom", input: token, path: ["token"], message: tokenText("missing") });
    }
  });

/** What the form's choices lead to. */
export function targetOf({ preset, kind, baseUrl, name }: ConnectionFormValues): {
  readonly idWish: string;
  readonly name: string;
  readonly kind: PlatformKind;
  readonly baseUrl: string;
} {
  const known = PRESETS.find(({ id }) => id === preset);
  if (known) return { ...known, idWish: known.id, name: name || known.name };
  const read = readBaseUrl(baseUrl);
  const address = "baseUrl" in read ? read.baseUrl : baseUrl;
  return { idWish: CUSTOM, kind, baseUrl: address, name: name || address.replace(/^https?:\/\//, "") };
}

import * as z from "zod/mini";
import { PlatformError } from "./errors.ts";
import type { PlatformKind } from "./presets.ts";

// What the page asks of the gateway itself; calls to a platform go through `gateway-transport.ts`.

/** Something that people have on this machine already, by its name. The token stays with the gateway. */
export type FoundCredential = {
  readonly id: string;
  /** Where it was found: `~/.sevenbridges/credentials [cgc]`. */
  readonly source: string;
  readonly kind: PlatformKind;
  readonly baseUrl: string;
};

/** `none`: this page wasn't served by a gateway. `locked`: there is one, and it wants the session's secret. */
export type GatewayStanding = "open" | "locked" | "none";

/** What a connection is to be made of: a typed token, or one that was found. */
export type TokenSource = { readonly token: string } | { readonly credential: string };

export type GatewayClient = {
  standing(): Promise<GatewayStanding>;
  credentials(): Promise<readonly FoundCredential[]>;
  /** Hand a connection's token over; it stays in the gateway's memory. */
  connect(
    id: string,
    target: { readonly kind: PlatformKind; readonly baseUrl: string },
    source: TokenSource,
  ): Promise<void>;
  disconnect(id: string): Promise<void>;
};

export type GatewayClientOptions = {
  readonly fetch: typeof fetch;
  /** The gateway's root, without a slash at its end. */
  readonly root: string;
  /** The session's secret; empty while there is none. */
  readonly session: () => string;
  /** Was this page served by a gateway? It says so in the page, so that nobody has to knock to find out. */
  readonly isThere: boolean;
};

const credentialsWire = z.object({
  credentials: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      kind: z.enum(["dnanexus", "sevenbridges"]),
      baseUrl: z.string(),
    }),
  ),
});

const refusalWire = z.object({ error: z.string() });

export function createGatewayClient({ fetch, root, session, isThere }: GatewayClientOptions): GatewayClient {
  const ask = async (method: "GET" | "PUT" | "DELETE", path: string, body?: unknown): Promise<Response> => {
    try {
      return await fetch(root + path, {
        method,
        headers: {
          accept: "application/json",
          "x-redescribe-session": session(),
          ...(body !== undefined && { "content-type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        redirect: "error",
        cache: "no-store",
        credentials: "omit",
      });
    } catch (error) {
      const facts = { kind: "unreachable", sent: "no", fault: "no-gateway", detail: String(error) } as const;
      throw new PlatformError(facts, { cause: error });
    }
  };

  const answered = async (answer: Response): Promise<unknown> => {
    const json: unknown = answer.status === 204 ? undefined : await answer.json().catch(() => undefined);
    if (answer.ok) return json;
    const refusal = refusalWire.safeParse(json);
    const detail = refusal.success ? refusal.data.error : `status ${answer.status}`;
    const facts = { kind: "invalid", sent: "no", detail } as const;
    throw new PlatformError(answer.status === 403 ? { ...facts, fault: "no-session" } : facts);
  };

  return {
    standing: async () => {
      if (!isThere) return "none";
      if (session() === "") return "locked";
      try {
        return (await ask("GET", "/session")).ok ? "open" : "locked";
      } catch {
        return "none";
      }
    },
    credentials: async () => {
      const parsed = credentialsWire.safeParse(await answered(await ask("GET", "/credentials")));
      return parsed.success ? parsed.data.credentials : [];
    },
    connect: async (id, target, source) => {
      const { kind, baseUrl } = target;
      await answered(await ask("PUT", `/connections/${id}`, { kind, baseUrl, ...source }));
    },
    disconnect: async (id) => {
      await answered(await ask("DELETE", `/connections/${id}`));
    },
  };
}

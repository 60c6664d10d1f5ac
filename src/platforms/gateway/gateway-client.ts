import * as z from "zod/mini";
import { PlatformError, type Sent } from "../errors.ts";
import type { PlatformKind } from "../presets.ts";

// The page's requests to the gateway itself; calls to a platform use `gateway-transport.ts`.

/** A credential that was found on this machine, by its name. The token stays in the gateway. */
export type FoundCredential = {
  readonly id: string;
  /** The place of the credential: `~/.sevenbridges/credentials [cgc]`. */
  readonly source: string;
  readonly kind: PlatformKind;
  readonly baseUrl: string;
};

/** `none`: this page has no gateway. `locked`: the gateway needs the session's secret. */
export type GatewayStanding = "open" | "locked" | "none";

/** The result of a one-time code: the session's secret, or the reason why the code isn't valid. */
export type CodeAnswer =
  | { readonly kind: "open"; readonly secret: string }
  | { readonly kind: "code-unknown" | "code-used" | "code-expired" };

/** The token of a new connection: a typed one, or a found credential. */
export type TokenSource = { readonly token: string } | { readonly credential: string };

/**
 * The gateway's knowledge of a write, by its operation id. `never-seen`: the write didn't reach it, or did so
 * more than a quarter of an hour ago or before a restart.
 */
export type KeptAnswer =
  | { readonly kind: "never-seen" }
  | { readonly kind: "under-way" }
  | { readonly kind: "ended"; readonly sent: Sent; readonly status?: number | undefined };

export type GatewayClient = {
  standing(): Promise<GatewayStanding>;
  /** Exchanges a one-time code for the session's secret. Rejects when no gateway answers. */
  enter(code: string): Promise<CodeAnswer>;
  /** Makes the server print a new code in its terminal; `too-often` after many codes within a minute. */
  printCode(): Promise<"printed" | "too-often">;
  credentials(): Promise<readonly FoundCredential[]>;
  /** Gives a connection's token to the gateway, which keeps it in memory. */
  connect(
    id: string,
    target: { readonly kind: PlatformKind; readonly baseUrl: string },
    source: TokenSource,
  ): Promise<void>;
  disconnect(id: string): Promise<void>;
  /** The fate of a connection's write whose answer the page lost. Rejects with a `PlatformError`. */
  keptAnswer(id: string, operationId: string): Promise<KeptAnswer>;
};

export type GatewayClientOptions = {
  readonly fetch: typeof fetch;
  /** The gateway's root, without a slash at its end. */
  readonly root: string;
  /** The session's secret, once it is known; empty if there is none. */
  readonly session: () => Promise<string>;
  /**
   * True when the page's document says that a gateway serves it, so that no request is needed to find out.
   */
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

const secretWire = z.object({ secret: z.string() });

const codeRefusalWire = z.object({ error: z.enum(["code-unknown", "code-used", "code-expired"]) });

const keptAnswerWire = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("never-seen") }),
  z.object({ kind: z.literal("under-way") }),
  z.object({
    kind: z.literal("ended"),
    sent: z.enum(["no", "maybe", "yes"]),
    status: z.optional(z.number()),
  }),
]);

const refusalWire = z.object({ error: z.string() });

export function createGatewayClient({ fetch, root, session, isThere }: GatewayClientOptions): GatewayClient {
  const askWith = async (
    secret: string,
    method: "GET" | "POST" | "PUT" | "DELETE",
    path: string,
    body?: unknown,
  ): Promise<Response> => {
    try {
      return await fetch(root + path, {
        method,
        headers: {
          accept: "application/json",
          ...(secret !== "" && { "x-redescribe-session": secret }),
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

  const ask = async (method: "GET" | "PUT" | "DELETE", path: string, body?: unknown): Promise<Response> =>
    askWith(await session(), method, path, body);

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
      if ((await session()) === "") return "locked";
      try {
        return (await ask("GET", "/session")).ok ? "open" : "locked";
      } catch {
        return "none";
      }
    },
    enter: async (code) => {
      const answer = await askWith("", "POST", "/session", { code });
      const json: unknown = await answer.json().catch(() => undefined);
      const refusal = codeRefusalWire.safeParse(json);
      if (answer.status === 403 && refusal.success) return { kind: refusal.data.error };
      return { kind: "open", secret: secretWire.parse(json).secret };
    },
    printCode: async () => {
      const answer = await askWith("", "POST", "/session/code");
      if (answer.status === 429) return "too-often";
      await answered(answer);
      return "printed";
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
    keptAnswer: async (id, operationId) => {
      const parsed = keptAnswerWire.safeParse(
        await answered(await ask("GET", `/connections/${id}/writes/${operationId}`)),
      );
      return parsed.success ? parsed.data : { kind: "never-seen" };
    },
  };
}

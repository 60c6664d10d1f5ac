import * as z from "zod/mini";
import { PlatformError, type Sent } from "../errors.ts";
import type { PlatformKind } from "../presets.ts";

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

/** What a one-time code is worth: the session's secret, or nothing because it is unknown, used up or out of date. */
export type CodeAnswer =
  | { readonly kind: "open"; readonly secret: string }
  | { readonly kind: "code-unknown" | "code-used" | "code-expired" };

/** What a connection is to be made of: a typed token, or one that was found. */
export type TokenSource = { readonly token: string } | { readonly credential: string };

/**
 * What a gateway knows of a write, by its operation id. `never-seen`: the write didn't reach it, or that was more than a
 * quarter of an hour ago, or before the gateway was started anew.
 */
export type KeptAnswer =
  | { readonly kind: "never-seen" }
  | { readonly kind: "under-way" }
  | { readonly kind: "ended"; readonly sent: Sent; readonly status?: number | undefined };

export type GatewayClient = {
  standing(): Promise<GatewayStanding>;
  /** Exchange a one-time code for the session's secret. Rejects when no gateway answers. */
  enter(code: string): Promise<CodeAnswer>;
  /** Have the server print a new code in its terminal; `too-often`: it has printed many within this minute. */
  printCode(): Promise<"printed" | "too-often">;
  credentials(): Promise<readonly FoundCredential[]>;
  /** Hand a connection's token over; it stays in the gateway's memory. */
  connect(
    id: string,
    target: { readonly kind: PlatformKind; readonly baseUrl: string },
    source: TokenSource,
  ): Promise<void>;
  disconnect(id: string): Promise<void>;
  /** What became of a write of that connection whose answer the page lost. Rejects with a `PlatformError`. */
  keptAnswer(id: string, operationId: string): Promise<KeptAnswer>;
};

export type GatewayClientOptions = {
  readonly fetch: typeof fetch;
  /** The gateway's root, without a slash at its end. */
  readonly root: string;
  /** The session's secret, once it is known; empty where there is none. */
  readonly session: () => Promise<string>;
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

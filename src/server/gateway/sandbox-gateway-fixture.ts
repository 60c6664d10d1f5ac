import { createGatewayClient } from "#platforms/gateway/gateway-client.ts";
import {
  createGatewayTransport,
  type GatewayTransportOptions,
} from "#platforms/gateway/gateway-transport.ts";
import type { Transport } from "#platforms/transport.ts";
import type { RunningSandbox } from "#sandbox/listen.ts";
import { startServer } from "../server.ts";
import type { GatewaySettings } from "./gateway-settings.ts";

/** A gateway that reaches a sandbox under the hosts of real platforms, and a page of it. */
export async function openSandboxGateway(sandbox: RunningSandbox, settings: Partial<GatewaySettings> = {}) {
  const server = await startServer({
    port: 0,
    page: () => ({ serve: (_incoming, outgoing) => void outgoing.end(), close: async () => {} }),
    gateway: {
      standIns: new Map([
        ["api.dnanexus.com", sandbox.dnanexusUrl],
        ["api.sbgenomics.com", sandbox.sevenbridgesUrl],
      ]),
      log: () => {},
      ...settings,
    },
  });
  const gatewayRoot = `${server.url}/gateway`;

  /** A browser adds the origin by itself. */
  const fetchFromPage: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    request.headers.set("origin", server.url);
    return fetch(request);
  };

  const code = new URL(server.codeUrl()).hash.split("code=")[1] ?? "";
  const entered = await fetchFromPage(`${gatewayRoot}/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ code }),
  });
  const { secret } = (await entered.json()) as { secret: string };
  const session = () => secret;

  return {
    /** As the page asks: same origin, JSON, with the secret. */
    ask: (
      method: string,
      path: string,
      body?: object,
      headers: Readonly<Record<string, string>> = {},
    ): Promise<Response> =>
      fetchFromPage(gatewayRoot + path, {
        method,
        headers: { "content-type": "application/json", "x-redescribe-session": session(), ...headers },
        ...(body && { body: JSON.stringify(body) }),
      }),
    transport: (
      options: Pick<GatewayTransportOptions, "connectionId" | "operations"> &
        Partial<GatewayTransportOptions>,
    ): Transport =>
      createGatewayTransport({ fetch: fetchFromPage, gatewayRoot, session, build: "", ...options }),
    /** The page's own requests to the gateway. */
    client: createGatewayClient({
      fetch: fetchFromPage,
      root: gatewayRoot,
      session: async () => secret,
      isThere: true,
    }),
    close: server.close,
  };
}

export type SandboxGateway = Awaited<ReturnType<typeof openSandboxGateway>>;

import { rootOfBaseUrl } from "../base-url.ts";
import { NO_HOST_WAIT } from "../host-wait.ts";
import { loadFinding } from "../load-finding.ts";
import { metadataFromJson } from "../metadata-json.ts";
import { createPlatformCall, receiptOf } from "../platform-call.ts";
import { type PlatformOptions, tokenOf } from "../platform-options.ts";
import type { MetadataPlatform } from "../port.ts";
import { createTransport } from "../transport.ts";
import { describe } from "./describe.ts";
import { sevenBridgesDescription } from "./description.ts";
import { readRefusal } from "./error-code.ts";
import { pageAddress } from "./page-address.ts";
import { plan } from "./plan.ts";
import { metadataWire } from "./wire.ts";

/**
 * Seven Bridges, the Cancer Genomics Cloud, CAVATICA, BioData Catalyst: one API at several addresses, which end
 * in `/v2` (doc). The base URL may do so too, or not.
 */
export function createSevenBridges(options: PlatformOptions): MetadataPlatform {
  const { connection, baseUrl, fetch, now, gate, timeLimits } = options;
  const root = rootOfBaseUrl(baseUrl, "/v2");
  const headers = (): Record<string, string> => {
    const token = tokenOf(options);
    return token === "" ? {} : { "x-sbg-auth-token": token };
  };
  const transport = options.transport ?? createTransport({ fetch, root, headers, gate, timeLimits });
  const call = createPlatformCall(transport, readRefusal);

  const send: MetadataPlatform["send"] = (request, sendOptions) =>
    receiptOf(
      async (write) => {
        const { wire, json, status } = await call(write, metadataWire);
        return { status, stored: metadataFromJson(wire, json) };
      },
      request,
      sendOptions,
    );

  return {
    description: sevenBridgesDescription,
    hostWait: gate ?? NO_HOST_WAIT,
    pageAddress: (ref) => pageAddress(ref, URL.parse(root)?.hostname ?? ""),
    plan,
    copyAs: async (requestPlan) => (await import("./copy-as.ts")).copyAs(requestPlan, root),
    describe: (ref, callOptions) => describe(call, now, ref, callOptions),
    send,
    bulk: async () => (await import("./bulk.ts")).createBulk(call, now, send),
    fields: async (snapshot, callOptions) =>
      (await import("./fields.ts")).fields(call, snapshot, callOptions),
    ...loadFinding(async () =>
      (await import("./finding.ts")).createFinding(call, connection, URL.parse(root)?.hostname ?? ""),
    ),
  };
}

import { rootOfBaseUrl } from "../base-url.ts";
import { NO_HOST_WAIT } from "../host-wait.ts";
import { loadFinding } from "../load-finding.ts";
import { createPlatformCall, receiptOf, requireSameObject } from "../platform-call.ts";
import { type PlatformOptions, tokenOf } from "../platform-options.ts";
import type { MetadataPlatform } from "../port.ts";
import { createTransport } from "../transport.ts";
import { describe } from "./describe.ts";
import { dnanexusDescription } from "./description.ts";
import { readRefusal } from "./error-code.ts";
import { pageAddress } from "./page-address.ts";
import { plan } from "./plan.ts";
import { idWire } from "./wire.ts";

/** DNAnexus: `https://api.dnanexus.com`, one host for all regions but China (client). */
export function createDnanexus(options: PlatformOptions): MetadataPlatform {
  const { connection, baseUrl, fetch, now, gate, timeLimits } = options;
  const root = rootOfBaseUrl(baseUrl);
  const headers = (): Record<string, string> => {
    const token = tokenOf(options);
    return token === "" ? {} : { authorization: `Bearer ${token}` };
  };
  const transport = options.transport ?? createTransport({ fetch, root, headers, gate, timeLimits });
  const call = createPlatformCall(transport, readRefusal);

  const send: MetadataPlatform["send"] = (request, sendOptions) =>
    receiptOf(
      async (write) => {
        const answer = await call(write, idWire);
        requireSameObject(write.path.split("/")[1] ?? "", answer);
        return answer;
      },
      request,
      sendOptions,
    );

  return {
    description: dnanexusDescription,
    hostWait: gate ?? NO_HOST_WAIT,
    pageAddress: (ref) => pageAddress(ref, URL.parse(root)?.hostname ?? ""),
    plan,
    copyAs: async (requestPlan) => (await import("./copy-as.ts")).copyAs(requestPlan, root),
    describe: (ref, callOptions) => describe(call, now, ref, callOptions),
    send,
    bulk: async () => (await import("./bulk.ts")).createBulk(call, now, send),
    fields: async (snapshot, callOptions) =>
      (await import("./fields.ts")).fields(call, snapshot, callOptions),
    ...loadFinding(async () => (await import("./finding.ts")).createFinding(call, connection)),
  };
}

import workerUrl from "./table-worker.ts?worker&url";

type ScriptUrlPolicy = { createScriptURL(url: string): string };
type PolicyFactory = {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
};

/** The name is part of the Content-Security-Policy (src/server/security-headers.ts). */
const POLICY_NAME = "redescribe-worker";

let policy: ScriptUrlPolicy | undefined;

/** Starts the reader in a thread of its own. The page's policy allows no other script as a worker. */
export function startTableWorker(): Worker {
  return new Worker(trusted(workerUrl), { type: "module", name: "tables" });
}

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy(POLICY_NAME, {
    createScriptURL: (asked) => {
      if (asked !== workerUrl) throw new TypeError("Only the reader of tables may be a worker.");
      return asked;
    },
  });
  return policy.createScriptURL(url);
}

import { fetchLaterFiles } from "./later-files.ts";
import { ownBuild } from "./own-build.ts";

type ScriptUrlPolicy = { createScriptURL(url: string): string };
type PolicyFactory = {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
};

/** The name stands in the Content-Security-Policy (src/server/security-headers.ts). */
const POLICY_NAME = "redescribe-service-worker";
const LOOK_AT_MOST_EVERY_MS = 600_000;
/** All of it is more than a hundred files: whoever has just come works first. */
const QUIET_MS = 10_000;

/**
 * Has all of the page kept on this device, so that it starts without a network; tells when a newer build than this one was kept.
 * Where the browser has no service workers, or none may be, the page works as long as it is open.
 */
export async function keepForOffline(onNewBuild: () => void): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  // Through the browser's cache: the worker then finds most of it there.
  await fetchLaterFiles().catch(() => undefined);
  // Absent where the page doesn't come over a secure connection.
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (!workers) return;
  if (!import.meta.env.PROD) return removeWorkers(workers);
  workers.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (isOtherBuild(data)) onNewBuild();
  });
  workers.startMessages();
  const address = new URL("service-worker.js", document.baseURI).href;
  const registration: ServiceWorkerRegistration | undefined = await workers
    .register(trusted(address))
    .catch(() => undefined);
  if (registration) lookAgain(registration);
}

/** One that is left from a built page at the same address. */
async function removeWorkers(workers: ServiceWorkerContainer): Promise<void> {
  for (const registration of await workers.getRegistrations()) await registration.unregister();
}

function isOtherBuild(message: unknown): boolean {
  return typeof message === "object" && message !== null && "build" in message && message.build !== ownBuild;
}

/** The browser looks for a new build at each start; a page that stays open for days looks when it is come back to. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let lookedAtMs = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" || Date.now() - lookedAtMs < LOOK_AT_MOST_EVERY_MS) return;
    lookedAtMs = Date.now();
    registration.update().catch(() => undefined);
  });
}

function trusted(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy(POLICY_NAME, {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError("Only our own service worker may be registered.");
      return asked;
    },
  });
  return policy.createScriptURL(address);
}

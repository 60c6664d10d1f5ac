import { fetchLaterFiles } from "./later-files.ts";
import { ownBuild } from "./own-build.ts";

type ScriptUrlPolicy = { createScriptURL(url: string): string };
type PolicyFactory = {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
};

/** The name is part of the Content-Security-Policy (src/server/security-headers.ts). */
const POLICY_NAME = "redescribe-service-worker";
const LOOK_AT_MOST_EVERY_MS = 600_000;
/** The page has more than a hundred files, so the download waits until the user has got to work. */
const QUIET_MS = 10_000;

/**
 * Stores the whole page on this device, so that it starts without a network; calls `onNewBuild` when a newer
 * build was stored. Without service workers the page works as long as it stays open.
 */
export async function keepForOffline(onNewBuild: () => void): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  // The files go through the browser's cache, where the worker then finds most of them.
  await fetchLaterFiles().catch(() => undefined);
  // Absent when the page wasn't loaded over a secure connection.
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

/** Removes workers that a built page has left at the same address. */
async function removeWorkers(workers: ServiceWorkerContainer): Promise<void> {
  for (const registration of await workers.getRegistrations()) await registration.unregister();
}

function isOtherBuild(message: unknown): boolean {
  return typeof message === "object" && message !== null && "build" in message && message.build !== ownBuild;
}

/**
 * The browser checks for a new build at each start. A page that stays open for days checks when the user
 * returns to it.
 */
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

// Keeps one build of the page for starts without a network. The build fills in its name and its files (scripts/fill-worker.mjs).
const BUILD = "BUILD";
/** Paths below the scope; the empty one is the document. */
const FILES = ["FILES"];

/** A network that hangs is as good as none. */
const LONGEST_WAIT_MS = 4000;

const { scope } = self.registration;
const PREFIX = `redescribe ${scope} `;
const CACHE = `${PREFIX}${BUILD}`;
const kept = new Set(FILES.map((path) => new URL(path, scope).href));

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepBuild());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldBuilds().then(tellPages));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const address = new URL(request.url);
  address.search = "";
  address.hash = "";
  // Nothing else is touched: neither a platform, nor the gateway, nor the sandbox.
  if (!kept.has(address.href) && !isHashed(address.href)) return;
  event.respondWith(isHashed(address.href) ? keptPart(request) : newestFile(event, address.href));
});

/** All of it or nothing: a file that is missing, or a document of another build, fails the installation. */
async function keepBuild() {
  const cache = await caches.open(CACHE);
  try {
    await cache.addAll(
      FILES.map(
        (path) => new Request(new URL(path, scope), { cache: isHashed(path) ? "default" : "no-cache" }),
      ),
    );
    const document = await (await cache.match(scope)).text();
    if (!document.includes(BUILD)) throw new Error("The document is of another build.");
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** The build before this one stays: a tab may still show it, and ask for its parts. */
async function forgetOldBuilds() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

async function tellPages() {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of pages) page.postMessage({ build: BUILD });
}

/** From the network, so that a new build is taken at each start; else the one that is kept. A document's parts follow from it. */
async function newestFile(event, address) {
  try {
    const response = await fetch(event.request, { signal: AbortSignal.timeout(LONGEST_WAIT_MS) });
    if (address === scope) event.waitUntil(leaveStrangers(response.clone()));
    return response;
  } catch {
    return (await (await caches.open(CACHE)).match(address)) ?? Response.error();
  }
}

/** Another program may have this address by now: then nothing here is of use to anybody. */
async function leaveStrangers(response) {
  if (!response.ok || (await response.text()).includes("redescribe-host")) return;
  await self.registration.unregister();
  await Promise.all((await caches.keys()).map((name) => name.startsWith(PREFIX) && caches.delete(name)));
}

/** Parts have their content's hash in their names: whichever build kept one, it is the right one. */
async function keptPart(request) {
  const own = await (await caches.open(CACHE)).match(request);
  return own ?? (await caches.match(request)) ?? fetch(request);
}

function isHashed(path) {
  return new URL(path, scope).href.startsWith(`${scope}assets/`);
}

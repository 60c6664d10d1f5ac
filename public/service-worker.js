// Keeps one build of the page for starts without a network. The build fills in its name and its files (scripts/fill-worker.mjs).
const BUILD = "BUILD";
/** Paths below the scope, each with the SHA-256 of the file's content; the empty path is the document. */
const FILES = new Map(["FILES"]);
/** The document's Content-Security-Policy, where our own server fills it in (src/server/served-worker.ts). */
const POLICY = "";

/** A network that hangs is as good as none. */
const LONGEST_WAIT_MS = 4000;

const MEDIA_TYPES = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
};

const { scope } = self.registration;
const PREFIX = `redescribe ${scope} `;
// The same build can be served with another document: our own server writes the sandbox's address into it.
const CACHE = `${PREFIX}${BUILD} ${FILES.get("")}`;
const hashes = new Map([...FILES].map(([path, hash]) => [new URL(path, scope).href, hash]));

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(keepBuild());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOtherBuilds().then(tellPages));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const address = new URL(request.url);
  address.search = "";
  address.hash = "";
  // Nothing else is touched: neither a platform, nor the gateway, nor the sandbox.
  if (!hashes.has(address.href)) return;
  event.respondWith(isPart(address.href) ? keptPart(request, address.href) : newestFile(event, address.href));
});

/** All of it or nothing: a file that is missing, or a document of another build, fails the installation. */
async function keepBuild() {
  const cache = await caches.open(CACHE);
  try {
    const addresses = [...hashes.keys()];
    await cache.addAll(
      addresses.map((address) => new Request(address, { cache: isPart(address) ? "default" : "no-cache" })),
    );
    const document = await (await keptFile(scope))?.text();
    if (!document?.includes(BUILD)) throw new Error("The document is of another build.");
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

/** Only this build's hashes are known here, so nothing that another one kept could be served. */
async function forgetOtherBuilds() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
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
    return (await keptFile(address)) ?? Response.error();
  }
}

/** Another program may have this address by now: then nothing here is of use to anybody. */
async function leaveStrangers(response) {
  if (!response.ok || (await response.text()).includes("redescribe-host")) return;
  await self.registration.unregister();
  await Promise.all((await caches.keys()).map((name) => name.startsWith(PREFIX) && caches.delete(name)));
}

async function keptPart(request, address) {
  const kept = await keptFile(address);
  if (kept) return kept;
  const fetched = await fetch(request);
  const file = await verified(address, fetched.clone());
  if (!file) return fetched.ok ? Response.error() : fetched;
  const answer = file.clone();
  await (await caches.open(CACHE)).put(address, file);
  return answer;
}

/** What is kept, if it is this build's. Any script that ever ran at this address can have changed it: then it is dropped. */
async function keptFile(address) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(address);
  if (!kept) return undefined;
  const file = await verified(address, kept);
  if (!file) await cache.delete(address);
  return file;
}

/** The same content under headers of our own, or undefined where it isn't what this build has at the address. */
async function verified(address, response) {
  if (!response.ok) return undefined;
  const content = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  if (btoa(String.fromCharCode(...digest)) !== hashes.get(address)) return undefined;
  const headers = {
    "Content-Type": mediaTypeOf(address),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
  // A static host has a policy of its own, or none.
  const policy = POLICY || response.headers.get("Content-Security-Policy");
  return new Response(content, {
    headers: policy ? { ...headers, "Content-Security-Policy": policy } : headers,
  });
}

function mediaTypeOf(address) {
  if (address === scope) return "text/html; charset=utf-8";
  return MEDIA_TYPES[address.slice(address.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}

/** Parts have their content's hash in their names, so that what is kept is as good as what the network has. */
function isPart(address) {
  return address.startsWith(`${scope}assets/`);
}

import type { Socket } from "node:net";
import { connect as connectSafely } from "node:tls";
import type { Network } from "./network.ts";
import { isPublicAddress } from "./public-address.ts";

export type LineFault =
  | "name-not-found"
  | "blocked-address"
  | "connection-refused"
  | "certificate"
  /** This process or this machine has as many sockets open as it may. */
  | "busy"
  | "connection";

/** There is no connection, so nothing was sent. */
export class LineError extends Error {
  readonly fault: LineFault;

  constructor(fault: LineFault, detail: string) {
    super(detail);
    this.name = "LineError";
    this.fault = fault;
  }
}

export type LineSettings = {
  readonly network: Network;
  /** Hosts that something on this machine answers for, each with its origin; given by hand when the program starts. */
  readonly standIns: ReadonlyMap<string, string>;
};

const HTTPS_PORT = 443;

/**
 * A connection to a platform's host, over which nothing has been sent. Its addresses are looked up once, all of them must
 * be public, and it is one of those that is called: nobody looks the name up again. Rejects with a `LineError`, or the
 * signal's reason.
 */
export async function openLine(
  host: string,
  { network, standIns }: LineSettings,
  signal: AbortSignal,
): Promise<Socket> {
  const standIn = standIns.get(host);
  if (standIn !== undefined) {
    const { hostname, port } = new URL(standIn);
    return opened(network.connect(hostname.replace(/^\[|\]$/g, ""), Number(port)), "connect", signal);
  }
  const socket = await connectToAny(await publicAddresses(host, network, signal), network, signal);
  const { certificateAuthority: ca } = network;
  const safe = connectSafely({
    socket,
    servername: host,
    minVersion: "TLSv1.2",
    ALPNProtocols: ["http/1.1"],
    // Said, since an environment variable could switch it off.
    rejectUnauthorized: true,
    ...(ca !== undefined && { ca }),
  });
  return opened(safe, "secureConnect", signal);
}

async function publicAddresses(
  host: string,
  { resolve }: Network,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const addresses = await Promise.race([resolve(host), rejectionOf(signal)]).catch((error: unknown) => {
    signal.throwIfAborted();
    const code = codeOf(error);
    throw new LineError(isOutOfSockets(code) ? "busy" : "name-not-found", code);
  });
  if (addresses.length === 0) throw new LineError("name-not-found", "no address");
  if (!addresses.every(isPublicAddress)) {
    throw new LineError("blocked-address", `${host} leads to an address that isn't public`);
  }
  return addresses;
}

async function connectToAny(
  addresses: readonly string[],
  { connect }: Network,
  signal: AbortSignal,
): Promise<Socket> {
  let last: unknown;
  for (const address of addresses) {
    try {
      return await opened(connect(address, HTTPS_PORT), "connect", signal);
    } catch (error) {
      signal.throwIfAborted();
      last = error;
    }
  }
  throw last;
}

function opened(socket: Socket, event: "connect" | "secureConnect", signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      signal.removeEventListener("abort", giveUp);
      socket.destroy();
      reject(signal.aborted ? signal.reason : new LineError(faultOf(error), codeOf(error)));
    };
    const giveUp = () => fail(signal.reason);
    // For good: a socket that breaks while nobody listens would end the process.
    socket.on("error", fail);
    socket.once("close", fail);
    socket.once(event, () => {
      signal.removeEventListener("abort", giveUp);
      resolve(socket);
    });
    signal.addEventListener("abort", giveUp, { once: true });
    if (signal.aborted) giveUp();
  });
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function faultOf(error: unknown): LineFault {
  const code = codeOf(error);
  if (code === "ECONNREFUSED") return "connection-refused";
  if (isOutOfSockets(code)) return "busy";
  return /CERT|SIGNATURE|ISSUER|TLS_/.test(code) ? "certificate" : "connection";
}

function isOutOfSockets(code: string): boolean {
  return code === "EMFILE" || code === "ENFILE";
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "closed";
}

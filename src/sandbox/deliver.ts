import type { ServerResponse } from "node:http";
import { type Answer, garbageBytes, slowStep } from "./answer.ts";
import { withPolicyLines } from "./policy-headers.ts";

function writeHead(outgoing: ServerResponse, response: Response, byteCount: number): void {
  response.headers.forEach((value, name) => {
    outgoing.setHeader(name, value);
  });
  if (response.status !== 204 && response.status !== 304) outgoing.setHeader("content-length", byteCount);
  outgoing.writeHead(response.status);
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

async function deliverWhole(outgoing: ServerResponse, response: Response): Promise<void> {
  const bytes = await bytesOf(response);
  writeHead(outgoing, response, bytes.length);
  outgoing.end(bytes);
}

/** Promises the whole body, sends half of it, and closes. */
async function deliverHalf(outgoing: ServerResponse, response: Response): Promise<void> {
  const bytes = await bytesOf(response);
  writeHead(outgoing, response, bytes.length);
  const { socket } = outgoing;
  outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => socket?.end());
}

async function deliverSlowly(
  outgoing: ServerResponse,
  response: Response,
  bytesPerSecond: number,
): Promise<void> {
  const bytes = await bytesOf(response);
  writeHead(outgoing, response, bytes.length);
  const step = slowStep(bytesPerSecond);
  for (let at = 0; at < bytes.length && !outgoing.destroyed; at += step.bytes) {
    outgoing.write(bytes.subarray(at, at + step.bytes));
    await new Promise((resolve) => setTimeout(resolve, step.waitMs));
  }
  outgoing.end();
}

/** Past the HTTP library, which would mend the bytes or refuse them; what a browser could open as a page gets the policy. */
function deliverRaw(
  { socket }: ServerResponse,
  bytes: Uint8Array,
  ending: Extract<Answer, { kind: "raw" }>["ending"],
): void {
  const sent = withPolicyLines(bytes);
  if (ending === "fin") socket?.end(sent);
  else socket?.write(sent, () => ending === "reset" && socket.resetAndDestroy());
}

/** Sends an answer over the socket, or breaks the connection as it says. */
export async function deliver(outgoing: ServerResponse, answer: Answer): Promise<void> {
  switch (answer.kind) {
    case "response":
      return deliverWhole(outgoing, answer.response);
    case "short-body":
      return deliverHalf(outgoing, answer.response);
    case "slow":
      return deliverSlowly(outgoing, answer.response, answer.bytesPerSecond);
    case "raw":
      return deliverRaw(outgoing, answer.bytes, answer.ending);
    case "reset":
      outgoing.socket?.resetAndDestroy();
      return;
    case "fin":
      outgoing.socket?.end();
      return;
    case "garbage":
      outgoing.socket?.end(garbageBytes);
      return;
    case "hang":
      // The connection is closed by its caller, or by the server when it stops.
      return;
  }
}

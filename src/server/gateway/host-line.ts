import type { Socket } from "node:net";
import { type LineSettings, openLine } from "./platform-line.ts";
import type { Turns } from "./turns.ts";

export type HostLineSettings = LineSettings & { readonly turns: Turns };

/** A turn at a platform's host with a connection to it, for consecutive calls. */
export type HostLine = {
  /** A free connection: that of the call before if it is still open, else a new one. */
  readonly connect: (signal: AbortSignal) => Promise<Socket>;
  /** The call was answered, and another one follows. */
  readonly rest: () => void;
  readonly end: () => void;
};

/** Waits for a turn at the host. Rejects with the signal's reason. */
export async function takeHostLine(
  host: string,
  settings: HostLineSettings,
  signal: AbortSignal,
): Promise<HostLine> {
  const leave = await settings.turns.take(host, signal);
  let socket: Socket | undefined;
  /** Unrequested data would be taken for the answer to the next call, so the connection is closed. */
  const refuseUnasked = () => socket?.destroy();

  return {
    connect: async (caller) => {
      socket?.off("data", refuseUnasked);
      if (socket && isOpen(socket)) return socket;
      socket?.destroy();
      socket = await openLine(host, settings, caller);
      return socket;
    },
    rest: () => void socket?.on("data", refuseUnasked),
    end: () => {
      socket?.destroy();
      leave();
    },
  };
}

function isOpen({ destroyed, readable, writable }: Socket): boolean {
  return !destroyed && readable && writable;
}

import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const tries = 5;

/**
 * Makes one server listen on 127.0.0.1 and the other on [::1] with the same port, and returns that port; 0
 * picks one that is free on both. Browsers use either address for `localhost`, so another program on the
 * second one would receive requests meant for this one.
 */
export async function listenOnLoopback(main: Server, other: Server, port: number): Promise<number> {
  for (let left = tries; ; left -= 1) {
    const actualPort = await listen(main, port, "127.0.0.1");
    try {
      await listen(other, actualPort, "::1");
      return actualPort;
    } catch (error) {
      // On a machine without IPv6 no program can listen on [::1].
      if (isWithout(error)) return actualPort;
      if (port !== 0 || left === 0) throw error;
      await new Promise((resolve) => main.close(resolve));
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function isWithout(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT";
}

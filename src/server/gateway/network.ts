import { lookup } from "node:dns/promises";
import { connect, type Socket } from "node:net";

/** The connection to the outside. */
export type Network = {
  /** All addresses of a name. */
  readonly resolve: (name: string) => Promise<readonly string[]>;
  readonly connect: (address: string, port: number) => Socket;
  /** A certificate in PEM that replaces the certificate authorities that Node trusts. */
  readonly certificateAuthority?: string;
};

export const systemNetwork: Network = {
  resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  connect: (host, port) => connect({ host, port }),
};

import { lookup } from "node:dns/promises";
import { connect, type Socket } from "node:net";

/** The way out of this machine. */
export type Network = {
  /** Every address of a name. */
  readonly resolve: (name: string) => Promise<readonly string[]>;
  readonly connect: (address: string, port: number) => Socket;
  /** PEM, in place of the certificate authorities that Node trusts. */
  readonly certificateAuthority?: string;
};

export const systemNetwork: Network = {
  resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  connect: (host, port) => connect({ host, port }),
};

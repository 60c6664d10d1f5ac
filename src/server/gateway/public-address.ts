import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Addresses that lead to this machine, its network or nowhere (IANA's registries of special addresses). */
const notPublic = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const) {
  notPublic.addSubnet(network, bits, "ipv4");
}
// Within what is public: old tunnels, which hold an IPv4 address of any kind, and addresses for documents.
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
] as const) {
  notPublic.addSubnet(network, bits, "ipv6");
}

/** All that the world hands out so far. Mapped, translated, local and multicast addresses lie outside. */
const unicast = new BlockList();
unicast.addSubnet("2000::", 3, "ipv6");

/** May a gateway open a connection to this address? Only to one that is public for certain. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !notPublic.check(address, "ipv4");
  return isIPv6(address) && unicast.check(address, "ipv6") && !notPublic.check(address, "ipv6");
}

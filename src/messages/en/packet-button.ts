export const packetButton = {
  packet: "Packet…",
} as const;

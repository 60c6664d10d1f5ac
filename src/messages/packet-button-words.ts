import { packetButton } from "./en/packet-button.ts";
import { sentences } from "./sentences.ts";

/** All that the first screen says of packets. */
export const packetButtonText = sentences("packetButton", packetButton);

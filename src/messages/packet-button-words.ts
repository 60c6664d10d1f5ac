import { packetButton } from "./en/packet-button.ts";
import { sentences } from "./sentences.ts";

/** The texts about packets that the first screen needs. */
export const packetButtonText = sentences("packetButton", packetButton);

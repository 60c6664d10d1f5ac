import type { ReactNode } from "react";

/** Asks for a new token in place, where the old one was refused. */
export type RenewToken = (goOn: () => void) => ReactNode;

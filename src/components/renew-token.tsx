import { createContext, type ReactNode, use } from "react";

/** What asks for a new token of a connection, or for a one-time code of the gateway; `onRenewed` goes on with it. */
export type RenderRenewToken = (connection: string, onRenewed: () => void) => ReactNode;

/** Only the shell of the page knows how a connection gets its token. */
export const RenewTokenContext = createContext<RenderRenewToken>(() => null);

export type RenewTokenProps = {
  /** The connection's id. */
  readonly connection: string;
  readonly onRenewed: () => void;
};

/** Asks for a new token in place, where a platform refused the old one. */
export function RenewToken({ connection, onRenewed }: RenewTokenProps) {
  return use(RenewTokenContext)(connection, onRenewed);
}

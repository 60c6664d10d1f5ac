import { lazyPart } from "#ui/lazy-part.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import type { Connection } from "./connection.ts";

const TokenForm = lazyPart({
  load: async () => (await import("#features/connect/token-form.tsx")).TokenForm,
  waiting: <Skeleton label="Asking for a token…" />,
});

export type RenewTokenProps = { readonly connection: Connection; readonly onRenewed: () => void };

/** Asks for a new token where the old one was refused; then what was begun goes on. */
export function RenewToken({ connection, onRenewed }: RenewTokenProps) {
  const { accountName, tryToken } = connection;
  return (
    <TokenForm
      account={accountName}
      tryToken={tryToken}
      onAccepted={(token) => {
        void connection.takeToken(token).then(onRenewed);
      }}
    />
  );
}

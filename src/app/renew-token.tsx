import { lazy, Suspense } from "react";
import { Skeleton } from "#ui/skeleton.tsx";
import type { Connection } from "./connections.ts";

const TokenForm = lazy(async () => ({
  default: (await import("#features/connect/token-form.tsx")).TokenForm,
}));

export type RenewTokenProps = { readonly connection: Connection; readonly onRenewed: () => void };

/** Asks for a new token where the old one was refused; then what was begun goes on. */
export function RenewToken({ connection, onRenewed }: RenewTokenProps) {
  const { accountName, tryToken } = connection;
  return (
    <Suspense fallback={<Skeleton label="Asking for a token…" />}>
      <TokenForm
        account={accountName}
        tryToken={tryToken}
        onAccepted={(token) => {
          connection.takeToken(token);
          onRenewed();
        }}
      />
    </Suspense>
  );
}

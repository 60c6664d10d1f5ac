import { useQuery } from "@tanstack/react-query";
import { PlatformError } from "#platforms/errors.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { appText } from "#words/app-words.ts";
import type { Connection } from "./connection.ts";
import { gateway, openSession } from "./gateway-session.ts";

const TokenForm = lazyPart({
  load: async () => (await import("#features/connect/token-form.tsx")).TokenForm,
  waiting: () => <Skeleton label={appText("asking-token")} />,
});
const SessionForm = lazyPart({
  load: async () => (await import("#features/connect/session-form.tsx")).SessionForm,
  waiting: () => <Skeleton label={appText("asking-code")} />,
});

export type RenewTokenProps = { readonly connection: Connection; readonly onRenewed: () => void };

/**
 * Asks for what the connection lacks, a new token or the code of the gateway's session; then what was begun goes on. A page
 * that was reloaded has lost the code alone: the token is still with the gateway.
 */
export function RenewToken({ connection, onRenewed }: RenewTokenProps) {
  const { accountName, tryToken, isThroughGateway } = connection;
  const standing = useQuery({
    queryKey: ["gateway-standing", connection.id],
    queryFn: gateway.standing,
    enabled: isThroughGateway,
    staleTime: 0,
    gcTime: 0,
  });
  if (isThroughGateway && standing.isPending) return <Skeleton label={appText("looking-for-gateway")} />;
  if (standing.data === "locked") {
    return (
      <SessionForm
        onSession={async (typed) => {
          if (!openSession(typed)) return "unfit";
          // Asked again, since a gateway that was started anew has lost the token too.
          if ((await standing.refetch()).data !== "open") return "refused";
          onRenewed();
          return "open";
        }}
      />
    );
  }
  return (
    <TokenForm
      account={accountName}
      keptBy={isThroughGateway ? "gateway" : "page"}
      tryToken={async (token) => {
        try {
          return await tryToken(token);
        } catch (error) {
          // Started anew while this was asked: it wants its code first.
          if (error instanceof PlatformError && error.facts.fault === "no-session") void standing.refetch();
          throw error;
        }
      }}
      onAccepted={(token) => {
        void connection.takeToken(token).then(onRenewed);
      }}
    />
  );
}

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Connection } from "#engine/connections/connection.ts";
import { appText } from "#messages/compiled/app.ts";
import { PlatformError } from "#platforms/errors.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { enterCode, gateway } from "./gateway-session.ts";

const TokenForm = lazyPart({
  load: async () => (await import("#features/connect/token-form.tsx")).TokenForm,
  waiting: () => <Skeleton label={appText("asking-token")} />,
});
const SessionForm = lazyPart({
  load: async () => (await import("#features/connect/session-form.tsx")).SessionForm,
  waiting: () => <Skeleton label={appText("asking-code")} />,
});

export type AccessFormProps = { readonly connection: Connection; readonly onRenewed: () => void };

/**
 * Asks for what a connection lacks, a new token or a one-time code of the gateway, and then continues what
 * was begun. A reloaded page has lost only the session's secret; the token is still with the gateway.
 */
export function AccessForm({ connection, onRenewed }: AccessFormProps) {
  const { accountName, tryToken, isThroughGateway } = connection;
  const standing = useQuery({
    queryKey: ["gateway", "standing", connection.id],
    queryFn: gateway.standing,
    enabled: isThroughGateway,
    staleTime: 0,
    gcTime: 0,
  });
  const wasLocked = useRef(false);
  useEffect(() => {
    if (standing.data === "locked") wasLocked.current = true;
    if (standing.data !== "open" || !wasLocked.current) return;
    // Access was restored: by a code typed here, by its link in the address bar, or by another tab.
    wasLocked.current = false;
    onRenewed();
  }, [standing.data, onRenewed]);
  if (isThroughGateway && standing.isPending) return <Skeleton label={appText("looking-for-gateway")} />;
  if (standing.data === "locked") {
    return <SessionForm onCode={enterCode} onPrint={gateway.printCode} />;
  }
  return (
    <TokenForm
      account={accountName}
      keptBy={isThroughGateway ? "gateway" : "page"}
      tryToken={async (token) => {
        try {
          return await tryToken(token);
        } catch (error) {
          // The gateway was restarted meanwhile and needs a code first.
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

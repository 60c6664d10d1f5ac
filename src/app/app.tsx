import { useCallback, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { preloadDifferences } from "#components/preload-differences.ts";
import { type RenderRenewToken, RenewTokenContext } from "#components/renew-token.tsx";
import { useLanguage } from "#components/use-language.ts";
import { type Address, formatAddress } from "#core/address/address.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { setAsideDatabases } from "#engine/storage/set-aside.ts";
import { appText } from "#messages/compiled/app.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { TitleAnnouncer } from "#ui/title-announcer.tsx";
import styles from "./app.module.css";
import { knownConnections, sandboxConnections } from "./known-connections.ts";
import { OpenBox } from "./open-box.tsx";
import { connectionOf, Page } from "./pages.tsx";
import { isServedByUs, sandboxUrl } from "./served-by.ts";
import { TopBar } from "./top-bar.tsx";
import { useAddress } from "./use-address.ts";
import { useIdle } from "./use-idle.ts";
import { useKeeping } from "./use-keeping.ts";
import { usePersistence } from "./use-persistence.ts";
import { recoveryEffects, storedRole, storeRole } from "./workspace.ts";

const AccessForm = lazyPart({ load: async () => (await import("./access-form.tsx")).AccessForm });
const Recovery = lazyPart({
  load: async () => (await import("#features/history/recovery.tsx")).Recovery,
  isExtra: true,
});
const RunRecovery = lazyPart({
  load: async () => (await import("./run-screens.tsx")).RunRecovery,
  isExtra: true,
});
const TopBarGuide = lazyPart({
  load: async () => (await import("./top-bar-guide.tsx")).TopBarGuide,
  isExtra: true,
});
const PageNotices = lazyPart({
  load: async () => (await import("./page-notices.tsx")).PageNotices,
  isExtra: true,
});

const StorageNotices = lazyPart({
  load: async () => (await import("./storage-notices.tsx")).StorageNotices,
});

const HostWaits = lazyPart({
  load: async () => (await import("./host-waits.tsx")).HostWaits,
  isExtra: true,
});

export function App() {
  const address = useAddress();
  const [role, setRole] = useState(storedRole);
  const { made, isReady } = useStore(knownConnections);
  const connections = useMemo(() => [...sandboxConnections(role), ...made], [role, made]);
  useKeeping();
  usePersistence();
  const hasSetAside = useStore(setAsideDatabases, (databases) => databases.length > 0);
  const isIdle = useIdle();
  const spoken = useLanguage();
  useEffect(() => {
    if (!isIdle) return;
    // The first edit needs the code that marks differences. If loading it fails here, that edit loads it
    // again.
    preloadDifferences().catch(() => undefined);
    // This module answers other tabs that ask for the secret, and exchanges a code that is pasted into the
    // address.
    if (isServedByUs) import("./gateway-session.ts").catch(() => undefined);
  }, [isIdle]);
  const renewToken: RenderRenewToken = useCallback(
    (id, onRenewed) => {
      const connection = connections.find((other) => other.id === id);
      return connection ? <AccessForm connection={connection} onRenewed={onRenewed} /> : null;
    },
    [connections],
  );
  return (
    <div className={styles["app"]}>
      <div>
        <TitleAnnouncer />
        <TopBar
          connection={connections.find(({ id }) => id === connectionOf(address))?.name}
          openBox={<OpenBox address={address} connections={connections} />}
          guide={isIdle ? <TopBarGuide address={address} /> : null}
          objectsAddress={objectsAddress(address, connections)}
          role={sandboxUrl === undefined ? undefined : role}
          onRole={(chosen) => {
            storeRole(chosen);
            setRole(chosen);
          }}
        />
        {isIdle ? <HostWaits connections={connections} /> : null}
        {hasSetAside ? <StorageNotices /> : null}
        {isIdle && isReady ? <Recovery effects={recoveryEffects} connections={connections} /> : null}
        {isIdle && isReady ? <RunRecovery connections={connections} /> : null}
        {isIdle ? <PageNotices /> : null}
      </div>
      {isReady ? (
        <RenewTokenContext value={renewToken}>
          <Page key={`${role} ${spoken}`} address={address} connections={connections} />
        </RenewTokenContext>
      ) : (
        <Skeleton label={appText("loading-connections")} />
      )}
    </div>
  );
}

/** The address of the projects of the shown connection, or of the first one. */
function objectsAddress(address: Address, connections: readonly Connection[]): string {
  const connection = connectionOf(address) ?? connections[0]?.id;
  return formatAddress(connection === undefined ? { kind: "start" } : { kind: "objects", connection });
}

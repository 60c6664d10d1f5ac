import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { preloadDifferences } from "#components/preload-differences.ts";
import { type Address, formatAddress } from "#core/address/address.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { setAsideDatabases } from "#engine/storage/set-aside.ts";
import { appText } from "#messages/compiled/app.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import styles from "./app.module.css";
import { knownConnections, sandboxConnections } from "./known-connections.ts";
import { ObjectPage } from "./object-page.tsx";
import { OpenBox } from "./open-box.tsx";
import { RenewToken } from "./renew-token.tsx";
import { isServedByUs, sandboxUrl } from "./served-by.ts";
import { TopBar } from "./top-bar.tsx";
import { useAddress } from "./use-address.ts";
import { useIdle } from "./use-idle.ts";
import { useKeeping } from "./use-keeping.ts";
import { useLanguage } from "./use-language.ts";
import { usePersistence } from "./use-persistence.ts";
import { journal, recoveryEffects, requestedUndos, savedDrafts, storedRole, storeRole } from "./workspace.ts";

const opening = () => <Skeleton label={appText("opening")} />;
const StartPage = lazyPart({
  load: async () => (await import("#features/connect/start-page.tsx")).StartPage,
  waiting: opening,
});
const DraftList = lazyPart({ load: async () => (await import("#features/drafts/draft-list.tsx")).DraftList });
const OwnConnections = lazyPart({
  load: async () => (await import("./own-connections.tsx")).OwnConnections,
});
const UnknownPage = lazyPart({ load: async () => (await import("./unknown-page.tsx")).UnknownPage });
const PacketOpening = lazyPart({
  load: async () => (await import("./packet-opening.tsx")).PacketOpening,
});
const ExportReminder = lazyPart({
  load: async () => (await import("./export-reminder.tsx")).ExportReminder,
  isExtra: true,
});
const ObjectsPage = lazyPart({
  load: async () => (await import("#features/find-objects/objects-page.tsx")).ObjectsPage,
  waiting: opening,
});
const HistoryPage = lazyPart({
  load: async () => (await import("#features/history/history-page.tsx")).HistoryPage,
  waiting: opening,
});
const Recovery = lazyPart({
  load: async () => (await import("#features/history/recovery.tsx")).Recovery,
  isExtra: true,
});
const CodeNotice = lazyPart({
  load: async () => (await import("./code-notice.tsx")).CodeNotice,
  isExtra: true,
});

const StorageNotices = lazyPart({
  load: async () => (await import("./storage-notices.tsx")).StorageNotices,
});

const UpdateNotice = lazyPart({
  load: async () => (await import("./update-notice.tsx")).UpdateNotice,
  isExtra: true,
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
  return (
    <div className={styles["app"]}>
      <div>
        <TopBar
          connection={connections.find(({ id }) => id === connectionOf(address))?.name}
          openBox={<OpenBox address={address} connections={connections} />}
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
        {isIdle ? <UpdateNotice /> : null}
        {isIdle ? <CodeNotice /> : null}
      </div>
      {isReady ? (
        <Page key={`${role} ${spoken}`} address={address} connections={connections} />
      ) : (
        <Skeleton label={appText("loading-connections")} />
      )}
    </div>
  );
}

function Page({
  address,
  connections,
}: {
  readonly address: Address;
  readonly connections: readonly Connection[];
}) {
  if (address.kind === "start") {
    return (
      <StartPage
        connections={connections}
        drafts={<KeptDrafts connections={connections} />}
        tools={<OwnConnections />}
        renewToken={(id, goOn) => {
          const connection = connections.find((other) => other.id === id);
          return connection ? <RenewToken connection={connection} onRenewed={goOn} /> : null;
        }}
        packets={<PacketOpening connections={connections} />}
      />
    );
  }
  if (address.kind === "history") {
    return (
      <HistoryPage
        journal={journal}
        connections={connections}
        onUndo={({ account }, submit) => {
          requestedUndos.ask({ account, ref: submit.ref }, submit);
          location.hash = formatAddress({ kind: "object", ref: submit.ref });
        }}
      />
    );
  }
  const connection = connections.find(({ id }) => id === connectionOf(address));
  if (address.kind === "objects" && connection) {
    return (
      <ObjectsPage
        address={address}
        connection={connection}
        connections={connections}
        renewToken={(goOn) => <RenewToken connection={connection} onRenewed={goOn} />}
      />
    );
  }
  if (address.kind !== "object" || !connection)
    return <UnknownPage address={address} connections={connections} />;
  const { connection: name, objectId, project } = address.ref;
  return (
    <ObjectPage
      key={`${name} ${objectId} ${project}`}
      connection={connection}
      objectRef={address.ref}
      connections={connections}
    />
  );
}

/** The address of the projects of the shown connection, or of the first one. */
function objectsAddress(address: Address, connections: readonly Connection[]): string {
  const connection = connectionOf(address) ?? connections[0]?.id;
  return formatAddress(connection === undefined ? { kind: "start" } : { kind: "objects", connection });
}

function connectionOf(address: Address): string | undefined {
  if (address.kind === "object") return address.ref.connection;
  return "connection" in address ? address.connection : undefined;
}

function KeptDrafts({ connections }: { readonly connections: readonly Connection[] }) {
  const byId = new Map(connections.map((connection) => [connection.id, connection]));
  return (
    <>
      <ExportReminder />
      <DraftList savedDrafts={savedDrafts} connections={byId} />
    </>
  );
}

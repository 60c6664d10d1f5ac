import type { ReactNode } from "react";
import type { Address } from "#core/address/address.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { appText } from "#messages/compiled/app.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { editTogether } from "./edit-together.ts";
import { ObjectPage } from "./object-page.tsx";

const opening = () => <Skeleton label={appText("opening")} />;
const StartScreen = lazyPart({
  load: async () => (await import("./start-screen.tsx")).StartScreen,
  waiting: opening,
});
const ObjectsPage = lazyPart({
  load: async () => (await import("#features/find-objects/objects-page.tsx")).ObjectsPage,
  waiting: opening,
});
const BatchPage = lazyPart({
  load: async () => (await import("./batch-page.tsx")).BatchPage,
  waiting: opening,
});
const HistoryScreen = lazyPart({
  load: async () => (await import("./history-screen.tsx")).HistoryScreen,
  waiting: opening,
});
const RunsScreen = lazyPart({
  load: async () => (await import("./run-screens.tsx")).RunsScreen,
  waiting: opening,
});
const RunScreen = lazyPart({
  load: async () => (await import("./run-screens.tsx")).RunScreen,
  waiting: opening,
});
const UnknownPage = lazyPart({ load: async () => (await import("./unknown-page.tsx")).UnknownPage });

type PageKind = Address["kind"];
type AddressOf<Kind extends PageKind> = Extract<Address, { kind: Kind }>;

/** The data from which a page is rendered. */
type Shown<Kind extends PageKind> = {
  readonly address: AddressOf<Kind>;
  /** The connection in the address, where there is one of that name. */
  readonly connection: Connection | undefined;
  readonly connections: readonly Connection[];
};

/** A page for each kind of address. `undefined`: the address leads nowhere here. A new screen is one more entry. */
const PAGES: { readonly [Kind in PageKind]: (shown: Shown<Kind>) => ReactNode | undefined } = {
  start: ({ connections }) => <StartScreen connections={connections} />,
  objects: ({ address, connection, connections }) =>
    connection && (
      <ObjectsPage
        address={address}
        connection={connection}
        connections={connections}
        onManifest={editTogether}
      />
    ),
  object: ({ address: { ref }, connection, connections }) =>
    connection && (
      <ObjectPage
        key={`${ref.connection} ${ref.objectId} ${ref.project}`}
        connection={connection}
        objectRef={ref}
        connections={connections}
      />
    ),
  history: ({ connections }) => <HistoryScreen connections={connections} />,
  batch: ({ address, connection }) =>
    connection && <BatchPage key={connection.account} address={address} connection={connection} />,
  runs: () => <RunsScreen />,
  run: ({ address: { id } }) => <RunScreen id={id} />,
  unknown: () => undefined,
};

export type PageProps = { readonly address: Address; readonly connections: readonly Connection[] };

/** The page that an address names. */
export function Page({ address, connections }: PageProps) {
  return (
    pageOf(address.kind, address, connections) ?? <UnknownPage address={address} connections={connections} />
  );
}

function pageOf<Kind extends PageKind>(
  kind: Kind,
  address: AddressOf<Kind>,
  connections: readonly Connection[],
): ReactNode | undefined {
  const id = connectionOf(address);
  return PAGES[kind]({
    address,
    connection: connections.find((connection) => connection.id === id),
    connections,
  });
}

/** The id of the connection that an address is about. */
export function connectionOf(address: Address): string | undefined {
  if (address.kind === "object") return address.ref.connection;
  return "connection" in address ? address.connection : undefined;
}

import type { Address } from "#core/address/address.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { OnManifest } from "./edit-together.tsx";
import { ObjectBrowser } from "./object-browser.tsx";
import { ProjectPicker } from "./project-picker.tsx";

export type ObjectsPageProps = {
  readonly address: Extract<Address, { kind: "objects" }>;
  readonly connection: ReadableConnection;
  readonly connections: readonly ReadableConnection[];
  readonly onManifest: OnManifest;
};

/** Finds objects on one connection: first a project, then its folders or a search. */
export function ObjectsPage({ address, connection, connections, onManifest }: ObjectsPageProps) {
  const { project } = address;
  if (project === undefined) {
    return <ProjectPicker connection={connection} connections={connections} />;
  }
  return (
    <ObjectBrowser
      key={`${connection.id} ${project}`}
      address={{ ...address, project }}
      connection={connection}
      onManifest={onManifest}
    />
  );
}

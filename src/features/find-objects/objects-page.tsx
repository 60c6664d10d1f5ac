import type { Address } from "#core/address/address.ts";
import { ObjectBrowser } from "./object-browser.tsx";
import type { ObjectConnection, RenewToken } from "./object-connection.ts";
import { ProjectPicker } from "./project-picker.tsx";

export type ObjectsPageProps = {
  readonly address: Extract<Address, { kind: "objects" }>;
  readonly connection: ObjectConnection;
  readonly connections: readonly ObjectConnection[];
  readonly renewToken: RenewToken;
};

/** Finding objects on one connection: first a project, then its folders or a search. */
export function ObjectsPage({ address, connection, connections, renewToken }: ObjectsPageProps) {
  const { project } = address;
  if (project === undefined) {
    return <ProjectPicker connection={connection} connections={connections} renewToken={renewToken} />;
  }
  return (
    <ObjectBrowser
      key={`${connection.id} ${project}`}
      address={{ ...address, project }}
      connection={connection}
      renewToken={renewToken}
    />
  );
}

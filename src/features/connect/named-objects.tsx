import { ItemRow } from "#components/item-row.tsx";
import { ItemSection } from "#components/item-section.tsx";
import { PinButton } from "#components/pin-button.tsx";
import { formatAddress } from "#core/address/address.ts";
import { objectRefKey } from "#core/object/object-ref.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { NamedObject } from "#engine/objects/named-objects.ts";

export type NamedObjectsProps = {
  readonly heading: string;
  readonly objects: readonly NamedObject[];
  readonly connections: readonly ReadableConnection[];
  /** Shown in place of an empty list; without it, nothing is shown. */
  readonly empty?: string;
};

/** A list of links to objects. */
export function NamedObjects({ heading, objects, connections, empty }: NamedObjectsProps) {
  if (objects.length === 0 && empty === undefined) return null;
  const connectionOf = ({ ref }: NamedObject) => connections.find(({ id }) => id === ref.connection)?.name;
  return (
    <ItemSection
      heading={heading}
      items={objects}
      textOf={(object) =>
        `${object.name} ${connectionOf(object) ?? ""} ${object.ref.objectId} ${object.ref.project ?? ""}`
      }
      empty={empty}
      renderItem={(object) => (
        <ItemRow
          key={objectRefKey(object.ref)}
          isMono
          name={object.name}
          href={formatAddress({ kind: "object", ref: object.ref })}
          facts={[connectionOf(object), object.ref.objectId]}
          actions={<PinButton object={object} />}
        />
      )}
    />
  );
}

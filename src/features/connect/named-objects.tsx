import { useId } from "react";
import { PinButton } from "#components/pin-button.tsx";
import { formatAddress } from "#core/address/address.ts";
import { objectRefKey } from "#core/object/object-ref.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import type { NamedObject } from "#engine/objects/named-objects.ts";
import styles from "./start-page.module.css";

export type NamedObjectsProps = {
  readonly heading: string;
  readonly objects: readonly NamedObject[];
  readonly connections: readonly ReadableConnection[];
};

/** Objects that are known by name, each a click away; nothing where there are none. */
export function NamedObjects({ heading, objects, connections }: NamedObjectsProps) {
  const id = useId();
  if (objects.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className={styles["list"]}>
        {objects.map((object) => (
          <li key={objectRefKey(object.ref)} data-pin>
            <a href={formatAddress({ kind: "object", ref: object.ref })}>{object.name}</a>
            <small>
              {connections.find((connection) => connection.id === object.ref.connection)?.name} ·{" "}
              {object.ref.objectId}
            </small>
            <PinButton object={object} />
          </li>
        ))}
      </ul>
    </section>
  );
}

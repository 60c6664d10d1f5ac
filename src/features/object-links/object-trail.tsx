import { Fragment } from "react";
import { formatAddress } from "#core/address/address.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { objectLinksText } from "#messages/compiled/object-links.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import styles from "./object-trail.module.css";
import { useObjectPlace } from "./use-object-place.ts";

export type ObjectTrailProps = {
  readonly platform: MetadataPlatform;
  readonly snapshot: Snapshot;
  readonly account: string;
};

/** Links to the object's project and to the folders on the way to it, in the object list. */
export function ObjectTrail({ platform, snapshot, account }: ObjectTrailProps) {
  const place = useObjectPlace(platform, snapshot, account);
  if (!place) return snapshot.project;
  const { project, projectName, folders = [] } = place;
  const list = { kind: "objects", connection: snapshot.ref.connection, project } as const;
  return (
    <nav aria-label={objectLinksText("location")} className={styles["trail"]}>
      <a href={formatAddress(list)}>
        <bdi>{projectName}</bdi>
      </a>
      {folders.map(({ id, name }) => (
        <Fragment key={id}>
          <span aria-hidden="true">/</span>
          <a href={formatAddress({ ...list, folder: id })}>
            <bdi>{name}</bdi>
          </a>
        </Fragment>
      ))}
    </nav>
  );
}

import { ChangesTable } from "#components/changes-table.tsx";
import { PlanNotices } from "#components/plan-notices.tsx";
import { RequestText } from "#components/request-text.tsx";
import type { RequestPlan } from "#core/write/request-plan.ts";
import type { ReviewPacket } from "#core/write/review-packet.ts";
import { packetText } from "#messages/compiled/packet.ts";
import { writeModeName } from "#messages/plan-messages.ts";
import { dayAndTime } from "#messages/time-messages.ts";
import type { PlatformDescription } from "#platforms/description.ts";
import styles from "./packet-view.module.css";

export type PacketViewProps = {
  readonly packet: ReviewPacket;
  /** The plan of the packet's changes on its own base. */
  readonly plan: RequestPlan;
  readonly description: PlatformDescription;
  /** The SHA-256 of the packet, once it is computed. */
  readonly digest?: string | undefined;
};

/** The content of a packet, for the screen and for paper, where it ends with space for two signatures. */
export function PacketView({ packet, plan, description, digest }: PacketViewProps) {
  const { base, author, reason, createdAtMs, platform, host, mode } = packet;
  const facts: readonly (readonly [string, string])[] = [
    [packetText("object"), base.name],
    [packetText("id"), base.ref.objectId],
    ...(base.project === undefined ? [] : [[packetText("project"), base.project] as const]),
    [packetText("platform"), `${platform} · ${host}`],
    [packetText("write-mode"), writeModeName(mode.kind, description.wording)],
    [packetText("author"), author],
    [packetText("made"), dayAndTime(createdAtMs)],
    [packetText("described"), dayAndTime(base.describedAtMs)],
    [packetText("reason"), reason === "" ? packetText("no-reason") : reason],
    ...(digest ? [[packetText("digest"), digest] as const] : []),
  ];
  return (
    <div className={styles["packet"]}>
      <dl className={styles["facts"]}>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{fact}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <PlanNotices issues={plan.issues} description={description} />
      <ChangesTable outcomes={plan.outcomes} layout="columns" showsUnchanged />
      <section aria-label={packetText("request")}>
        <h3>{packetText("request")}</h3>
        <RequestText requests={plan.requests} />
      </section>
      <table className={styles["signatures"]} aria-label={packetText("signatures")}>
        <tbody>
          {(["author", "reviewer"] as const).map((who) => (
            <tr key={who}>
              <th scope="row">{packetText(`signed-by-${who}`)}</th>
              <td>{packetText("name")}</td>
              <td>{packetText("date")}</td>
              <td>{packetText("signature")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

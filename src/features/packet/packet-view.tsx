import type { RequestPlan } from "#core/request-plan.ts";
import type { ReviewPacket } from "#core/review-packet.ts";
import { ChangesTable } from "#parts/changes-table.tsx";
import { PlanNotices } from "#parts/plan-notices.tsx";
import { RequestText } from "#parts/request-text.tsx";
import type { PlatformDescription } from "#platforms/description.ts";
import { writeModeName } from "#words/plan-words.ts";
import { dayAndTime } from "#words/time-words.ts";
import styles from "./packet-view.module.css";

export type PacketViewProps = {
  readonly packet: ReviewPacket;
  /** What the packet's changes come to on its own base. */
  readonly plan: RequestPlan;
  readonly description: PlatformDescription;
  /** SHA-256 of the packet, once it is known. */
  readonly digest?: string | undefined;
};

/** All of a packet, on the screen and on paper, where it ends in room for two signatures. */
export function PacketView({ packet, plan, description, digest }: PacketViewProps) {
  const { base, author, reason, createdAtMs, platform, host, mode } = packet;
  const facts: readonly (readonly [string, string])[] = [
    ["Object", base.name],
    ["Id", base.ref.objectId],
    ...(base.project === undefined ? [] : [["Project", base.project] as const]),
    ["Platform", `${platform} · ${host}`],
    ["Write mode", writeModeName(mode.kind, description.wording)],
    ["Author", author],
    ["Made", dayAndTime(createdAtMs)],
    ["Object described", dayAndTime(base.describedAtMs)],
    ["Reason", reason === "" ? "none given" : reason],
    ...(digest ? [["Digest (SHA-256)", digest] as const] : []),
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
      <ChangesTable outcomes={plan.outcomes} quietRowLimit={Number.POSITIVE_INFINITY} />
      <section aria-label="Request">
        <h3>Request</h3>
        <RequestText requests={plan.requests} />
      </section>
      <table className={styles["signatures"]} aria-label="Signatures">
        <tbody>
          {["Author", "Reviewer"].map((who) => (
            <tr key={who}>
              <th scope="row">{who}</th>
              <td>Name</td>
              <td>Date</td>
              <td>Signature</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { Envelope } from "./platform-call.ts";

/** Drops second deliveries of one write: a browser may send a request again when a connection breaks under it. */
export type Deliveries = {
  /**
   * The first delivery is carried out; the others get its answer, after it or with it. `undefined`: the same id came with
   * something else.
   */
  readonly deliver: (
    id: string,
    contents: string,
    carryOut: () => Promise<Envelope>,
  ) => Promise<Envelope> | undefined;
};

type Delivery = {
  readonly contents: string;
  readonly answer: Promise<Envelope>;
  /** When the answer came. */
  endedMs: number | undefined;
  length: number;
};

const KEPT_MS = 5 * 60_000;
const MOST_KEPT = 2000;
/** Characters of all answers that are kept. */
const MOST_LENGTH = 32 * 1024 * 1024;

export function createDeliveries(steadyNow: () => number): Deliveries {
  const known = new Map<string, Delivery>();

  /** The oldest go first. One that is under way stays, whatever it takes. */
  const forget = () => {
    let length = 0;
    for (const delivery of known.values()) length += delivery.length;
    for (const [id, delivery] of known) {
      if (delivery.endedMs === undefined) continue;
      const isOld = steadyNow() - delivery.endedMs > KEPT_MS;
      if (!isOld && known.size <= MOST_KEPT && length <= MOST_LENGTH) continue;
      known.delete(id);
      length -= delivery.length;
    }
  };

  return {
    deliver: (id, contents, carryOut) => {
      forget();
      const first = known.get(id);
      if (first) return first.contents === contents ? first.answer : undefined;
      const delivery: Delivery = { contents, answer: carryOut(), endedMs: undefined, length: 0 };
      known.set(id, delivery);
      void delivery.answer.then(({ body = "" }) => {
        delivery.endedMs = steadyNow();
        delivery.length = body.length;
      });
      return delivery.answer;
    },
  };
}

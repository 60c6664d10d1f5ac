import { createHash } from "node:crypto";
import type { Envelope } from "./platform-call.ts";

/** What a gateway knows of a write by its operation id. `never-seen`: it didn't come here, or was forgotten. */
export type KeptAnswer =
  | { readonly kind: "never-seen" }
  | { readonly kind: "under-way" }
  | { readonly kind: "ended"; readonly sent: Envelope["sent"]; readonly status?: number };

/** The writes of one connection, each of them carried out once. */
export type Deliveries = {
  /**
   * Carries out the first delivery of a write. A browser may deliver a request again when a connection breaks under it:
   * such a one gets the first one's answer. `undefined`: the same id came with other contents.
   */
  readonly deliver: (
    id: string,
    contents: string,
    carryOut: () => Promise<Envelope>,
  ) => Promise<Envelope> | undefined;
  /** What became of a write: a page that lost the answer, or was reloaded, asks for it. */
  readonly answerTo: (id: string) => KeptAnswer;
};

/** The writes of all connections, in one bounded memory. */
export type DeliveryStore = {
  /** Those of one place: a connection's id, platform and host. */
  readonly of: (place: string) => Deliveries;
  readonly clear: () => void;
};

type Delivery = {
  /** SHA-256 of what was asked for: the text itself may be long. */
  readonly digest: string;
  answer: Promise<Envelope>;
  /** When the answer came. */
  endedMs: number | undefined;
  ending: Envelope | undefined;
};

const KEPT_MS = 15 * 60_000;
/** A few hundred bytes each. At least 10,000 are promised. */
const MOST_KEPT = 20_000;
/** Characters of the answers' bodies. Beyond them the oldest answers lose their body, and keep what they came to. */
const MOST_LENGTH = 32 * 1024 * 1024;

/** `steadyNow`: milliseconds of a clock that is never set. */
export function createDeliveryStore(steadyNow: () => number): DeliveryStore {
  const known = new Map<string, Delivery>();
  /** Ended deliveries that still have a body, the oldest first. */
  const withBody = new Map<string, number>();
  let length = 0;

  const dropBody = (key: string) => {
    length -= withBody.get(key) ?? 0;
    withBody.delete(key);
  };

  /** The oldest go first. One that is under way stays, whatever it takes. */
  const forget = () => {
    for (const [key, { endedMs }] of known) {
      if (endedMs === undefined) continue;
      const isOld = steadyNow() - endedMs > KEPT_MS;
      if (!isOld && known.size <= MOST_KEPT) break;
      known.delete(key);
      dropBody(key);
    }
    for (const key of withBody.keys()) {
      if (length <= MOST_LENGTH) break;
      dropBody(key);
      const delivery = known.get(key);
      if (delivery?.ending) keep(delivery, withoutBody(delivery.ending));
    }
  };

  const end = (key: string, delivery: Delivery, envelope: Envelope) => {
    delivery.endedMs = steadyNow();
    keep(delivery, envelope);
    if (known.get(key) !== delivery) return;
    // In the order in which they ended: what is forgotten is found at the front.
    known.delete(key);
    known.set(key, delivery);
    if (envelope.body === undefined) return;
    withBody.set(key, envelope.body.length);
    length += envelope.body.length;
  };

  return {
    of: (place) => ({
      deliver: (id, contents, carryOut) => {
        forget();
        const key = `${place} ${id}`;
        const digest = createHash("sha256").update(contents).digest("base64");
        const first = known.get(key);
        if (first) return first.digest === digest ? first.answer : undefined;
        const delivery: Delivery = { digest, answer: carryOut(), endedMs: undefined, ending: undefined };
        known.set(key, delivery);
        void delivery.answer.then((envelope) => end(key, delivery, envelope));
        return delivery.answer;
      },
      answerTo: (id) => {
        forget();
        const delivery = known.get(`${place} ${id}`);
        if (!delivery) return { kind: "never-seen" };
        if (!delivery.ending) return { kind: "under-way" };
        const { sent, status } = delivery.ending;
        return { kind: "ended", sent, ...(status !== undefined && { status }) };
      },
    }),
    clear: () => {
      known.clear();
      withBody.clear();
      length = 0;
    },
  };
}

function keep(delivery: Delivery, envelope: Envelope): void {
  delivery.ending = envelope;
  delivery.answer = Promise.resolve(envelope);
}

/** Whoever gets it reads back what is there: an answer without a body is none to rely on. */
function withoutBody({ body: _, ...rest }: Envelope): Envelope {
  return rest;
}

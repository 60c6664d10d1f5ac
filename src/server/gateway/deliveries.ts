import { createHash } from "node:crypto";
import type { Envelope } from "./platform-call.ts";

/**
 * The gateway's knowledge of a write, by its operation id. `never-seen`: the write didn't arrive here, or was
 * forgotten.
 */
export type KeptAnswer =
  | { readonly kind: "never-seen" }
  | { readonly kind: "under-way" }
  | { readonly kind: "ended"; readonly sent: Envelope["sent"]; readonly status?: number };

/** The writes of one connection, each of which is carried out once. */
export type Deliveries = {
  /**
   * Carries out the first delivery of a write. A browser may repeat a request when its connection breaks; the
   * repetition gets the first one's answer. `undefined` when the same id arrives with other contents.
   */
  readonly deliver: (
    id: string,
    contents: string,
    carryOut: () => Promise<Envelope>,
  ) => Promise<Envelope> | undefined;
  /** The fate of a write, for a page that lost the answer or was reloaded. */
  readonly answerTo: (id: string) => KeptAnswer;
};

/** The writes of all connections, in one bounded memory. */
export type DeliveryStore = {
  /** The writes of one place: a connection's id, platform and host. */
  readonly of: (place: string) => Deliveries;
  readonly clear: () => void;
};

type Delivery = {
  /** SHA-256 of the request, whose text may be long. */
  readonly digest: string;
  answer: Promise<Envelope>;
  /** The time of the answer. */
  endedMs: number | undefined;
  ending: Envelope | undefined;
};

const KEPT_MS = 15 * 60_000;
/** Each entry takes a few hundred bytes. The promise is at least 10,000 entries. */
const MOST_KEPT = 20_000;
/**
 * The limit of all answers' bodies, in characters. Beyond it the oldest answers lose their body and keep
 * their status.
 */
const MOST_LENGTH = 32 * 1024 * 1024;

/** `steadyNow` reads a clock that is never changed, in milliseconds. */
export function createDeliveryStore(steadyNow: () => number): DeliveryStore {
  const known = new Map<string, Delivery>();
  /** Finished deliveries that still have a body, oldest first. */
  const withBody = new Map<string, number>();
  let length = 0;

  const dropBody = (key: string) => {
    length -= withBody.get(key) ?? 0;
    withBody.delete(key);
  };

  /** Forgets the oldest finished deliveries. A delivery under way stays. */
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
    // Finished deliveries are in the order of their ends, so that the oldest is in front.
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

/**
 * The answer without its body. Its receiver reads the object back, because such an answer can't be relied on.
 */
function withoutBody({ body: _, ...rest }: Envelope): Envelope {
  return rest;
}

import type { LeaseEffects } from "#engine/autosave/draft-lease.ts";

// Fixture: the Web Locks and broadcast channels that the tabs of a browser share.

type Held = { readonly name: string; readonly release: () => void; readonly lose: () => void };
type Queued = { readonly name: string; readonly grant: () => void };
type Channel = ReturnType<LeaseEffects["openChannel"]>;

/**
 * `locks` follows the specification for exclusive locks: first come, first served, and stealing takes
 * precedence.
 */
export function createFakeBrowser() {
  let held: Held[] = [];
  let queue: Queued[] = [];
  let channels: { readonly name: string; readonly channel: Channel }[] = [];

  const grantNext = (name: string) => {
    if (held.some((other) => other.name === name)) return;
    const next = queue.find((other) => other.name === name);
    if (!next) return;
    queue = queue.filter((other) => other !== next);
    next.grant();
  };

  const request = (name: string, options: LockOptions, callback: LockGrantedCallback<unknown>) =>
    new Promise<unknown>((resolve, reject) => {
      const grant = () => {
        const own: Held = {
          name,
          release: () => {
            held = held.filter((other) => other !== own);
            grantNext(name);
          },
          lose: () => {
            held = held.filter((other) => other !== own);
            reject(new DOMException("stolen", "AbortError"));
          },
        };
        held.push(own);
        queueMicrotask(() => {
          if (!held.includes(own)) return;
          // A lock is released when its task has ended, also when the task failed.
          Promise.resolve(callback({ name, mode: "exclusive" }))
            .finally(own.release)
            .then(resolve, reject);
        });
      };
      const isFree = !held.some((other) => other.name === name);
      if (options.steal) {
        for (const other of held.filter((one) => one.name === name)) other.lose();
        grant();
      } else if (isFree) grant();
      else if (options.ifAvailable) resolve(callback(null));
      else {
        const queued = { name, grant };
        queue.push(queued);
        options.signal?.addEventListener("abort", () => {
          if (!queue.includes(queued)) return;
          queue = queue.filter((other) => other !== queued);
          reject(options.signal?.reason);
        });
      }
    });

  const openChannel = (name: string): Channel => {
    const channel: Channel = {
      onmessage: null,
      postMessage: (data: unknown) => {
        const others = channels.filter((other) => other.name === name && other.channel !== channel);
        for (const { channel: other } of others) {
          setTimeout(() =>
            other.onmessage?.call(other as BroadcastChannel, new MessageEvent("message", { data })),
          );
        }
      },
      close: () => {
        channels = channels.filter((other) => other.channel !== channel);
      },
    };
    channels.push({ name, channel });
    return channel;
  };

  return {
    locks: { request } as NonNullable<LeaseEffects["locks"]>,
    openChannel,
    holders: () => held.map(({ name }) => name),
  };
}

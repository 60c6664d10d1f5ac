/** Lets others wait until something has changed. */
export type Signal = {
  /** Resolves at the next `notify`. */
  changed(): Promise<void>;
  notify(): void;
};

export function createSignal(): Signal {
  let notify: () => void = () => undefined;
  const next = () =>
    new Promise<void>((resolve) => {
      notify = resolve;
    });
  let coming = next();
  return {
    changed: () => coming,
    notify: () => {
      const told = notify;
      coming = next();
      told();
    },
  };
}

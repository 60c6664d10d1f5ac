/** A value that can be watched: the part that React's `useStore` and a server's loop both need. */
export type Observable<Value> = {
  getState(): Value;
  getInitialState(): Value;
  /** Calls the listener after each change. Returns a function that unsubscribes. */
  subscribe(listener: (value: Value, before: Value) => void): () => void;
};

/** @returns the observable, and the function that changes its value. */
export function createObservable<Value extends object>(
  initial: Value,
): readonly [Observable<Value>, (change: Partial<Value>) => void] {
  let value = initial;
  const listeners = new Set<(value: Value, before: Value) => void>();
  const observable: Observable<Value> = {
    getState: () => value,
    getInitialState: () => initial,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  const change = (partial: Partial<Value>) => {
    const before = value;
    value = { ...before, ...partial };
    for (const listener of [...listeners]) listener(value, before);
  };
  return [observable, change];
}

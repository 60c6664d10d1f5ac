/** Lets one task run at a time; the others wait, in the order in which they came. */
export type Turn = <Result>(task: () => Promise<Result>) => Promise<Result>;

export function createTurn(): Turn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result;
    return result;
  };
}

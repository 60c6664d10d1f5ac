/** The Web Lock of the page that drives a run: no two pages send for one run. */
export function runLockName(id: string): string {
  return `redescribe-run ${id}`;
}

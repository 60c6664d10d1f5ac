import { createStore } from "zustand";
import type { DatabasePlan } from "./database-plan.ts";

/** The readable content of a database that differed from its plan and was replaced. */
export type SetAsideDatabase = Pick<DatabasePlan, "name" | "holds"> & {
  readonly stores: readonly {
    readonly name: string;
    readonly records: readonly (readonly [key: unknown, value: unknown])[];
  }[];
};

/** The databases that this page found broken, until the user dismisses each notice. */
export const setAsideDatabases = createStore<readonly SetAsideDatabase[]>(() => []);

export function tellSetAside(database: SetAsideDatabase): void {
  setAsideDatabases.setState((known) => [...known, database], true);
}

export function dismissSetAside(database: SetAsideDatabase): void {
  setAsideDatabases.setState((known) => known.filter((other) => other !== database), true);
}

export function countRecords({ stores }: SetAsideDatabase): number {
  return stores.reduce((count, { records }) => count + records.length, 0);
}

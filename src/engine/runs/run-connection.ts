import type { Connection } from "../connections/connection.ts";
import type { StoredRun } from "./run-record.ts";

/** The part of a connection that a run needs to write by it. */
export type RunConnection = Pick<
  Connection,
  "id" | "name" | "account" | "accountName" | "platform" | "askAnswer"
>;

/** The connection by which a run can be gone on with: the same one, with the same account. */
export function connectionOfRun<Known extends Pick<RunConnection, "id" | "account">>(
  connections: readonly Known[],
  { connection, account }: Pick<StoredRun, "connection" | "account">,
): Known | undefined {
  return connections.find((known) => known.id === connection && known.account === account);
}

/** The account of the token that is used now, in the form in which runs and drafts name it. */
export async function currentAccount({ account, accountName, platform }: RunConnection): Promise<string> {
  const { id, name } = await platform.whoami();
  // The sandbox's connections name their accounts by their roles.
  return id === account || name === accountName ? account : id;
}

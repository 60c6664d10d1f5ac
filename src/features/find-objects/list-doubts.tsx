import type { JoinedPages } from "#engine/objects/joined-pages.ts";
import { listFaultsText } from "#messages/compiled/list-faults.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

export type ListDoubtsProps = {
  readonly list: Pick<JoinedPages<unknown>, "isCircle" | "isMoving" | "repeatCount" | "mayLack">;
  /** The platform's name. */
  readonly platform: string;
  /** From the first page on. */
  readonly onAgain: () => void;
};

/** Why a list may be incomplete; nothing where its pages fit together. */
export function ListDoubts({ list, platform, onAgain }: ListDoubtsProps) {
  const { isCircle, isMoving, repeatCount, mayLack } = list;
  if (!mayLack) return null;
  const why = isCircle ? "goes-in-circles" : isMoving ? "moves" : "why";
  return (
    <Notice
      tone="warn"
      role="status"
      heading={listFaultsText("may-be-incomplete")}
      actions={
        <Button command="read-list-again" onClick={onAgain}>
          {listFaultsText("read-again")}
        </Button>
      }
    >
      <p>{listFaultsText(why, { platform })}</p>
      {repeatCount > 0 ? <p>{listFaultsText("came-again", { count: repeatCount })}</p> : null}
    </Notice>
  );
}

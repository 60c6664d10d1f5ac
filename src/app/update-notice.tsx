import { useEffect, useState } from "react";
import { noticesText } from "#messages/compiled/notices.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";
import { keepForOffline } from "./keep-for-offline.ts";

/** Stores the page for starts without a network, and announces a newer build. Nothing reloads by itself. */
export function UpdateNotice() {
  const [isOld, setIsOld] = useState(false);
  useEffect(() => void keepForOffline(() => setIsOld(true)), []);
  if (!isOld) return null;
  return (
    <Notice
      tone="info"
      role="status"
      actions={
        <>
          <Button onClick={() => location.reload()}>{noticesText("reload")}</Button>
          <Button kind="quiet" onClick={() => setIsOld(false)}>
            {noticesText("later")}
          </Button>
        </>
      }
    >
      {noticesText("update")}
    </Notice>
  );
}

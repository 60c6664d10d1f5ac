import { useState } from "react";
import { useStore } from "zustand";
import { isReminderDue, persistence, rememberReminder } from "#engine/storage/persistent-storage.ts";
import { storageText } from "#messages/compiled/storage.ts";
import { Button } from "#ui/button.tsx";
import { Notice } from "#ui/notice.tsx";

/**
 * A reminder to export, shown once on this device beside the drafts when the browser doesn't agree to keep
 * them.
 */
export function ExportReminder() {
  const [isDue] = useState(() => isReminderDue(persistence.getState()));
  const wasReminded = useStore(persistence, (state) => state.wasReminded);
  if (!isDue || wasReminded) return null;
  return (
    <Notice
      tone="info"
      heading={storageText("reminder-heading")}
      actions={
        <>
          <a href="#/history">{storageText("open-history")}</a>
          <Button command="dismiss-reminder" kind="quiet" onClick={rememberReminder}>
            {storageText("dismiss")}
          </Button>
        </>
      }
    >
      {storageText("reminder")}
    </Notice>
  );
}

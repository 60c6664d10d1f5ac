import { CodeNotice } from "./code-notice.tsx";
import { UpdateNotice } from "./update-notice.tsx";

/** The notices about the page itself: a newer build, and a one-time code that wasn't accepted. */
export function PageNotices() {
  return (
    <>
      <UpdateNotice />
      <CodeNotice />
    </>
  );
}

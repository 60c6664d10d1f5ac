import type { ReactNode } from "react";
import { guideText } from "#messages/compiled/guide.ts";

/** A page of the user's guide, named as its file in docs/guide; `index` lists all of them. */
export type GuidePage = "index" | "edit" | "find" | "history" | "many-objects" | "runs" | "settings";

export type GuideLinkProps = {
  readonly page: GuidePage;
  readonly className?: string | undefined;
  /** The text of the link, where "Guide" isn't enough. */
  readonly children?: ReactNode;
};

/** A link to a page of the guide, which is part of the build. It opens in a tab of its own, so that work isn't left. */
export function GuideLink({ page, className, children }: GuideLinkProps) {
  return (
    <a
      className={className}
      href={`guide/${page}.html`}
      target="_blank"
      rel="noopener"
      title={guideText("about", { page })}
    >
      {children ?? guideText("guide")}
    </a>
  );
}

import { type ComponentType, type ReactElement, type ReactNode, useEffect, useState } from "react";
import { uiText } from "#messages/compiled/ui.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** A component whose code comes when it is first shown, or before that by `preload`. */
export type LazyPart<Props> = ((props: Props) => ReactElement | null) & {
  /** Rejects when the code can't be had; it is asked for again when the part is shown. */
  readonly preload: () => Promise<void>;
};

export type LazyPartOptions<Props> = {
  readonly load: () => Promise<ComponentType<Props>>;
  /** What stands there meanwhile. */
  readonly waiting?: ReactNode | ((props: Props) => ReactNode);
  /** Say nothing when the code can't be had: the page does with what stands there meanwhile. */
  readonly isExtra?: boolean;
};

/**
 * Unlike `React.lazy` a part that is loaded already renders at once, without a fallback in between, and one that can't be
 * loaded says so in its place and can be asked for again.
 */
export function lazyPart<Props extends object>({
  load,
  waiting = null,
  isExtra = false,
}: LazyPartOptions<Props>): LazyPart<Props> {
  let Loaded: ComponentType<Props> | undefined;
  const preload = async () => {
    Loaded ??= await load();
  };

  function Part(props: Props) {
    const [state, setState] = useState<"waiting" | "here" | "failed">(() => (Loaded ? "here" : "waiting"));
    useEffect(() => {
      if (state !== "waiting") return undefined;
      let isShown = true;
      preload().then(
        () => isShown && setState("here"),
        () => isShown && setState("failed"),
      );
      return () => {
        isShown = false;
      };
    }, [state]);
    if (Loaded) return <Loaded {...props} />;
    if (state === "failed" && !isExtra) return <NotLoaded onRetry={() => setState("waiting")} />;
    return <>{typeof waiting === "function" ? waiting(props) : waiting}</>;
  }
  return Object.assign(Part, { preload });
}

function NotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <Notice
      tone="danger"
      role="alert"
      heading={uiText("part-missing")}
      actions={<Button onClick={onRetry}>{uiText("try-again")}</Button>}
    >
      {uiText("part-missing-next")}
    </Notice>
  );
}

import { type ComponentType, type ReactElement, type ReactNode, useEffect, useState } from "react";
import { uiText } from "#messages/compiled/ui.ts";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** A component whose code is loaded when it is first shown, or earlier by `preload`. */
export type LazyPart<Props> = ((props: Props) => ReactElement | null) & {
  /** Rejects when the code can't be loaded; showing the part tries again. */
  readonly preload: () => Promise<void>;
};

export type LazyPartOptions<Props> = {
  readonly load: () => Promise<ComponentType<Props>>;
  /** The content shown while the code is loading. */
  readonly waiting?: ReactNode | ((props: Props) => ReactNode);
  /** True for an optional part: when its code can't be loaded, the waiting content stays without an error. */
  readonly isExtra?: boolean;
};

/**
 * A part with code that is loaded on demand. Unlike `React.lazy`, a loaded part renders at once without a
 * fallback, and a part that can't be loaded shows an error with a button to try again.
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

import { type ComponentProps, type MouseEvent, useId } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";
import { VisuallyHidden } from "./visually-hidden.tsx";

export type ButtonProps = Omit<ComponentProps<"button">, "disabled"> & {
  /** One primary a screen; danger for what can't be taken back easily; quiet inside bars and rows. */
  readonly kind?: "primary" | "plain" | "quiet" | "danger" | undefined;
  /** It can't be pressed, yet it can be reached, so that the reason can be read. */
  readonly isDisabled?: boolean | undefined;
  /** Why it can't be pressed, as its description and tooltip. */
  readonly disabledReason?: string | undefined;
};

/** A button. It is never `disabled` in the HTML sense: a disabled one keeps its focus and says why. */
export function Button({
  kind = "plain",
  isDisabled = false,
  disabledReason,
  className,
  onClick,
  title,
  "aria-describedby": describedBy,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const hasReason = isDisabled && disabledReason !== undefined;
  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (isDisabled) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <>
      <button
        type="button"
        {...rest}
        className={classNames(styles["button"], className)}
        data-kind={kind}
        aria-disabled={isDisabled || undefined}
        aria-describedby={classNames(describedBy, hasReason && reasonId) || undefined}
        title={hasReason ? disabledReason : title}
        onClick={handleClick}
      />
      {hasReason && <VisuallyHidden id={reasonId}>{disabledReason}</VisuallyHidden>}
    </>
  );
}

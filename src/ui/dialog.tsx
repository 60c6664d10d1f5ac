import { type ReactNode, type SyntheticEvent, useEffect, useId, useLayoutEffect, useRef } from "react";
import { uiText } from "#messages/compiled/ui.ts";
import styles from "./dialog.module.css";
import { IconButton } from "./icon-button.tsx";
import { modalOpened } from "./modals.ts";
import { printWhole } from "./print-whole.ts";
import { openerNow, returnFocus } from "./return-focus.ts";

export type DialogProps = {
  /** The accessible name. */
  readonly heading: string;
  /** A line beside the heading, such as the object's name. */
  readonly subheading?: ReactNode;
  /**
   * True when only the footer contains focusable elements; then the body is focusable, so that keys can
   * scroll it.
   */
  readonly isToRead?: boolean | undefined;
  /** True for a dialog wide enough for a table. */
  readonly isWide?: boolean | undefined;
  /** True when printing the page prints only this dialog, in full. */
  readonly isPrintable?: boolean | undefined;
  /** False while work is under way: neither Escape nor the cross closes the dialog. */
  readonly canClose?: boolean | undefined;
  /** Called on Escape or the cross. The caller then unmounts the dialog. */
  readonly onClose: () => void;
  /** The buttons at the bottom right. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/**
 * A modal dialog, open while mounted. The focus starts on the element marked `data-autofocus`, else on the
 * heading, and returns to the opener at the end. The body scrolls while heading and footer stay.
 */
export function Dialog({
  heading,
  subheading,
  isToRead = false,
  isWide = false,
  isPrintable = false,
  canClose = true,
  onClose,
  footer,
  children,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const headingId = useId();

  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = openerNow();
    // React's strict mode runs this effect twice with one element.
    if (!dialog.open) dialog.showModal();
    (dialog.querySelector<HTMLElement>("[data-autofocus]") ?? headingRef.current)?.focus();
    // Removing the element closes the dialog itself.
    const close = headingRef.current ? modalOpened(headingRef.current) : undefined;
    return () => {
      close?.();
      returnFocus(opener);
    };
  }, []);

  useEffect(
    () => (isPrintable && ref.current ? printWhole(ref.current, styles["printed"] ?? "") : undefined),
    [isPrintable],
  );

  const handleCancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    if (canClose) onClose();
  };

  return (
    <dialog
      ref={ref}
      className={styles["dialog"]}
      data-wide={isWide || undefined}
      data-printable={isPrintable || undefined}
      aria-labelledby={headingId}
      onCancel={handleCancel}
    >
      <header className={styles["header"]}>
        <h2 ref={headingRef} id={headingId} className={styles["heading"]} tabIndex={-1}>
          {heading}
        </h2>
        {subheading !== undefined && <div className={styles["subheading"]}>{subheading}</div>}
        <IconButton
          icon="cross"
          label={uiText("close")}
          kind="quiet"
          className={styles["close"]}
          isDisabled={!canClose}
          onClick={onClose}
        />
      </header>
      <div
        className={styles["body"]}
        {...(isToRead ? { role: "group", "aria-labelledby": headingId, tabIndex: 0 } : {})}
      >
        {children}
      </div>
      {footer !== undefined && <footer className={styles["footer"]}>{footer}</footer>}
    </dialog>
  );
}

const HOLD_MS = 500;
/** A finger is never quite at rest. */
const TREMBLE_PX = 10;

/**
 * Calls back when a finger rests on an element. True: it was taken, and lifting the finger presses nothing. Browsers that
 * open context menus by a long press themselves send `contextmenu` instead, which ends the wait.
 */
export function watchLongPress(
  element: HTMLElement,
  onLongPress: (event: PointerEvent) => boolean,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let down: PointerEvent | undefined;
  let isTaken = false;
  const stop = () => {
    clearTimeout(timer);
    down = undefined;
  };
  const onDown = (event: PointerEvent) => {
    stop();
    isTaken = false;
    if (event.pointerType !== "touch" || !event.isPrimary) return;
    down = event;
    timer = setTimeout(() => {
      isTaken = onLongPress(event);
    }, HOLD_MS);
  };
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    if (down && Math.hypot(clientX - down.clientX, clientY - down.clientY) > TREMBLE_PX) stop();
  };
  const onTouchEnd = (event: TouchEvent) => {
    stop();
    if (isTaken && event.cancelable) event.preventDefault();
  };
  element.addEventListener("pointerdown", onDown, { signal });
  element.addEventListener("pointermove", onMove, { signal });
  element.addEventListener("pointercancel", stop, { signal });
  element.addEventListener("contextmenu", stop, { signal });
  element.addEventListener("touchend", onTouchEnd, { signal });
  signal.addEventListener("abort", stop);
}

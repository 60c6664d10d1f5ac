/**
 * Lets a modal dialog be printed in full: browsers put a modal element on one sheet of paper and cut off the rest. While the
 * page is printed, a copy with the class `copyClass` is the last element of the body, and the style sheet shows nothing else.
 * Returns a function that ends this.
 */
export function printWhole(dialog: HTMLElement, copyClass: string): () => void {
  let copy: HTMLElement | undefined;
  const remove = () => copy?.remove();
  const add = () => {
    remove();
    copy = document.createElement("div");
    copy.className = copyClass;
    copy.append(...Array.from(dialog.childNodes, (child) => child.cloneNode(true)));
    document.body.append(copy);
  };
  addEventListener("beforeprint", add);
  addEventListener("afterprint", remove);
  return () => {
    removeEventListener("beforeprint", add);
    removeEventListener("afterprint", remove);
    remove();
  };
}

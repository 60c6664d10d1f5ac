import type { Locator } from "@playwright/test";

/** The contrast of a control's text with what is behind it, by the formula of WCAG 2.2, from the computed colours. */
export async function contrastOf(control: Locator): Promise<number> {
  return control.evaluate((element) => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!context) throw new Error("This browser has no canvas.");
    context.canvas.width = 1;
    context.canvas.height = 1;
    const behind: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement) {
      behind.unshift(getComputedStyle(at).backgroundColor);
    }
    /** The luminance of colours painted over one another, the first one over white. */
    const luminanceOf = (colours: readonly string[]): number => {
      for (const colour of ["white", ...colours]) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const text = luminanceOf([...behind, getComputedStyle(element).color]);
    const back = luminanceOf(behind);
    return (Math.max(text, back) + 0.05) / (Math.min(text, back) + 0.05);
  });
}

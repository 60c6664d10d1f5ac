export type HtmlAttributes = Readonly<Record<string, string>>;

/** The text of one cell while its tags come, as a browser would show it. */
export type HtmlCell = {
  open(name: string, attributes: HtmlAttributes): void;
  close(name: string): void;
  write(text: string): void;
  text(): string;
  /** Blanks side by side became one. */
  hasCollapsed(): boolean;
};

/** Elements whose text is never shown. */
const UNSEEN = new Set(["script", "style", "template", "noscript", "title"]);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(["p", "div", "li", "ul", "ol", "tr", "pre", "blockquote", "h1", "h2", "h3", "h4"]);
/** The blanks that HTML collapses; a no-break space is none of them. */
const BLANKS = /[ \t\n\r\f]+/g;

/** Does an element show its blanks and line breaks as they are? */
export function keepsBlanks(name: string, { style = "" }: HtmlAttributes): boolean {
  return name === "pre" || name === "textarea" || /white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
}

export function createHtmlCell(startsKept: boolean): HtmlCell {
  let text = "";
  let hasCollapsed = false;
  let unseen = 0;
  /** A block begins or ended here: a line break comes before more text. */
  let wantsBreak = false;
  const keptBy: string[] = startsKept ? ["td"] : [];

  const isKept = () => keptBy.length > 0;
  const trimLine = () => {
    if (!isKept()) text = text.replace(/ $/, "");
  };
  const breakLine = (name: string) => {
    if (BLOCKS.has(name) && text !== "") wantsBreak = true;
  };
  const append = (more: string) => {
    if (more === "") return;
    if (wantsBreak) {
      trimLine();
      text += "\n";
    }
    wantsBreak = false;
    text += more;
  };
  const collapse = (more: string): string => {
    const collapsed = more.replace(BLANKS, (blanks) => {
      hasCollapsed ||= /^ {2,}$/.test(blanks);
      return " ";
    });
    return text === "" || wantsBreak || /[ \n]$/.test(text) ? collapsed.replace(/^ /, "") : collapsed;
  };

  return {
    open: (name, attributes) => {
      if (UNSEEN.has(name)) unseen += 1;
      breakLine(name);
      if (name === "br") {
        trimLine();
        text += "\n";
      }
      if (keepsBlanks(name, attributes)) keptBy.push(name);
    },
    close: (name) => {
      if (UNSEEN.has(name) && unseen > 0) unseen -= 1;
      breakLine(name);
      if (keptBy.length > (startsKept ? 1 : 0) && keptBy.at(-1) === name) keptBy.pop();
    },
    write: (more) => {
      if (unseen === 0) append(isKept() ? more : collapse(more));
    },
    text: () => (isKept() ? text : text.replace(/ $/, "")),
    hasCollapsed: () => hasCollapsed,
  };
}

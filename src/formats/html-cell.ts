export type HtmlAttributes = Readonly<Record<string, string>>;

/** The text of one cell, collected while its tags arrive, as a browser would show it. */
export type HtmlCell = {
  open(name: string, attributes: HtmlAttributes): void;
  close(name: string): void;
  write(text: string): void;
  text(): string;
  /** True when adjacent blanks were collapsed into one. */
  hasCollapsed(): boolean;
  /** True when the cell contains a table with several cells. */
  hasTable(): boolean;
};

/** Elements whose text is never visible. */
const UNSEEN = new Set(["script", "style", "template", "noscript", "title"]);
/** Elements that begin a new line. */
const BLOCKS = new Set(["p", "div", "li", "ul", "ol", "tr", "pre", "blockquote", "h1", "h2", "h3", "h4"]);
/** Blanks that HTML collapses; a no-break space isn't among them. */
const BLANKS = /[ \t\n\r\f]+/g;

/** Does an element preserve its blanks and line breaks? */
export function keepsBlanks(name: string, { style = "" }: HtmlAttributes): boolean {
  return name === "pre" || name === "textarea" || /white-space\s*:\s*(?:pre|break-spaces)/i.test(style);
}

/**
 * The text is kept in pieces with its last character apart, because reading the end of a joined text would
 * cost its whole length each time.
 */
export function createHtmlCell(startsKept: boolean): HtmlCell {
  const pieces: string[] = [];
  let lastCharacter = "";
  let hasCollapsed = false;
  let unseen = 0;
  /** True after a block began or ended: the next text starts on a new line. */
  let wantsBreak = false;
  /** True after a cell of an inner table ended: the next one starts with a tab. */
  let wantsTab = false;
  /** True until the inner cell has text. */
  let isAfterTab = false;
  let hasTable = false;
  const keptBy: string[] = startsKept ? ["td"] : [];

  const isKept = () => keptBy.length > 0;
  const add = (more: string) => {
    if (more === "") return;
    pieces.push(more);
    lastCharacter = more.slice(-1);
  };
  const trimLine = () => {
    if (isKept() || lastCharacter !== " ") return;
    const last = pieces.pop() ?? "";
    add(last.slice(0, -1));
    if (last === " ") lastCharacter = pieces.at(-1)?.slice(-1) ?? "";
  };
  const breakLine = (name: string) => {
    const isRow = name === "tr" || name === "table";
    if (BLOCKS.has(name) && pieces.length > 0 && (isRow || !isAfterTab)) wantsBreak = true;
    if (!isRow) return;
    wantsTab = false;
    isAfterTab = false;
  };
  const startInnerCell = (name: string) => {
    if (name !== "td" && name !== "th") return;
    if (wantsTab) {
      trimLine();
      add("\t");
      hasTable = true;
      isAfterTab = true;
      wantsBreak = false;
    }
    wantsTab = true;
  };
  const append = (more: string) => {
    if (more === "") return;
    if (wantsBreak) {
      trimLine();
      add("\n");
    }
    wantsBreak = false;
    isAfterTab = false;
    add(more);
  };
  const collapse = (more: string): string => {
    const collapsed = more.replace(BLANKS, (blanks) => {
      hasCollapsed ||= /^ {2,}$/.test(blanks);
      return " ";
    });
    const isAtStart =
      lastCharacter === "" ||
      lastCharacter === " " ||
      lastCharacter === "\n" ||
      lastCharacter === "\t" ||
      wantsBreak;
    return isAtStart ? collapsed.replace(/^ /, "") : collapsed;
  };

  return {
    open: (name, attributes) => {
      if (UNSEEN.has(name)) unseen += 1;
      breakLine(name);
      startInnerCell(name);
      if (name === "br") {
        trimLine();
        add("\n");
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
    text: () => {
      const text = pieces.join("");
      return isKept() ? text : text.replace(/ $/, "");
    },
    hasCollapsed: () => hasCollapsed,
    hasTable: () => hasTable,
  };
}

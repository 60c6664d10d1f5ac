/**
 * Letters that are drawn like Latin ones, and Latin letters that are drawn alike: the common part of
 * Unicode's confusables (UTS #39), enough for a key typed on another keyboard or copied from a paper.
 */
const DRAWN_LIKE: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
  һ: "h",
  ԁ: "d",
  ԛ: "q",
  ԝ: "w",
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  Х: "X",
  У: "Y",
  І: "I",
  Ј: "J",
  Ѕ: "S",
  α: "a",
  ο: "o",
  ν: "v",
  ρ: "p",
  ι: "i",
  κ: "k",
  υ: "u",
  γ: "y",
  Α: "A",
  Β: "B",
  Ε: "E",
  Ζ: "Z",
  Η: "H",
  Ι: "I",
  Κ: "K",
  Μ: "M",
  Ν: "N",
  Ο: "O",
  Ρ: "P",
  Τ: "T",
  Υ: "Y",
  Χ: "X",
  "0": "O",
  "1": "l",
  I: "l",
  "|": "l",
  ı: "i",
  ɡ: "g",
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "−": "-",
  "’": "'",
  "‘": "'",
  "′": "'",
  ʼ: "'",
  "“": '"',
  "”": '"',
  "″": '"',
  "․": ".",
  "∕": "/",
  "⁄": "/",
  "：": ":",
};

const INVISIBLE_OR_BLANK = /[\p{Default_Ignorable_Code_Point}\s]+/gu;

/**
 * The skeleton of a text. Texts with equal skeletons may be mistaken for each other: other scripts, invisible
 * characters, width, blanks.
 */
export function skeleton(text: string): string {
  let drawn = "";
  for (const character of text.normalize("NFKD").replace(INVISIBLE_OR_BLANK, "")) {
    const latin = DRAWN_LIKE[character] ?? character;
    // A Greek iota is drawn like a Latin I, which in turn is drawn like an l.
    drawn += DRAWN_LIKE[latin] ?? latin;
  }
  return drawn.normalize("NFC");
}

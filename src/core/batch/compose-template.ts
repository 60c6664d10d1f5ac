export type ComposePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "key"; readonly key: string };

/** The parts of a template such as `{case_id}-{tissue}`, or where it can't be read: a brace without its partner, or no key. */
export function parseTemplate(template: string): ComposePart[] | { readonly index: number } {
  const parts: ComposePart[] = [];
  let text = "";
  let index = 0;
  while (index < template.length) {
    const sign = template[index] ?? "";
    if ((sign === "{" || sign === "}") && template[index + 1] === sign) {
      text += sign;
      index += 2;
    } else if (sign === "}") return { index };
    else if (sign === "{") {
      const end = template.indexOf("}", index);
      const key = template.slice(index + 1, end);
      if (end < 0 || key === "" || key.includes("{")) return { index };
      if (text !== "") parts.push({ kind: "text", text });
      parts.push({ kind: "key", key });
      text = "";
      index = end + 1;
    } else {
      text += sign;
      index += 1;
    }
  }
  if (text !== "") parts.push({ kind: "text", text });
  return parts;
}

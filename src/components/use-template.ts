import { useStore } from "zustand";
import type { TemplateState, TemplateStore } from "#engine/template/templates.ts";

/** A part of what is known of a project's template. The selector gives what is there, nothing new. */
export function useTemplate<Part>(template: TemplateStore, select: (state: TemplateState) => Part): Part {
  return useStore(template, select);
}

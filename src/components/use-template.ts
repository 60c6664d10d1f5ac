import { useStore } from "zustand";
import type { TemplateState, TemplateStore } from "#engine/template/templates.ts";

/**
 * A part of the state of a project's template. The selector must return an existing value, not a new object.
 */
export function useTemplate<Part>(template: TemplateStore, select: (state: TemplateState) => Part): Part {
  return useStore(template, select);
}

import type { Call } from "../call.ts";
import { genericRefusal } from "./errors.ts";
import type { Resource } from "./fields.ts";
import type { RouteAnswer } from "./route.ts";

/** A part of a list: how many items to skip, how many to give. */
export type Page = { readonly offset: number; readonly limit: number };

const highestLimit = 100;

function readCount(call: Call, name: string, otherwise: number): number {
  const text = call.query.get(name);
  if (text === null) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw genericRefusal(400, `The value of ${name} has to be a whole number.`);
  return Number(text);
}

/** `offset` and `limit`: 50 unless told (doc: examples), at most 100. */
export function readPage(call: Call): Page {
  const limit = readCount(call, "limit", 50);
  if (limit < 1 || limit > highestLimit)
    throw genericRefusal(400, `The limit has to be from 1 to ${highestLimit}.`);
  return { offset: readCount(call, "offset", 0), limit };
}

function pageHref(call: Call, page: Page): string {
  const query = new URLSearchParams(call.query);
  query.set("offset", String(page.offset));
  query.set("limit", String(page.limit));
  return `${call.baseUrl}${call.path}?${query.toString()}`;
}

/** The list envelope `{href, items, links}`, with links to the neighbouring pages, and the total for its header (doc). */
export function listAnswer(call: Call, page: Page, items: readonly Resource[], total: number): RouteAnswer {
  const links: Resource[] = [];
  const { offset, limit } = page;
  if (offset + limit < total) {
    links.push({ href: pageHref(call, { offset: offset + limit, limit }), rel: "next", method: "GET" });
  }
  if (offset > 0) {
    links.push({
      href: pageHref(call, { offset: Math.max(0, offset - limit), limit }),
      rel: "prev",
      method: "GET",
    });
  }
  return { body: { href: pageHref(call, page), items, links }, total };
}

import { resetValue } from "../rate-limit.ts";
import type { Route } from "./route.ts";

/** GET /user: the token's test (doc). */
export const getUser: Route = (call, role) => ({
  body: {
    href: `${call.baseUrl}/v2/users/${role}`,
    username: role,
    email: `${role}@example.org`,
    first_name: role.charAt(0).toUpperCase() + role.slice(1),
    last_name: "Sandbox",
    affiliation: "",
    phone: "",
    address: "",
    city: "",
    state: "",
    zip_code: "",
    country: "",
    role: "USER",
    tags: [],
  },
});

/** GET /rate_limit (doc). */
export const getRateLimit: Route = (call) => ({
  body: {
    rate: {
      limit: call.rate.limit,
      remaining: call.rate.remaining,
      reset: resetValue(call.rate.resetAtMs, call.settings.resetHeaderUnit),
    },
    instance: { limit: -1, remaining: -1 },
  },
});

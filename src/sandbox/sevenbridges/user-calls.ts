import type { Call } from "../call.ts";
import { resetValue } from "../rate-limit.ts";
import { type Role, roles } from "../tokens.ts";
import { refusal } from "./errors.ts";
import type { Resource } from "./fields.ts";
import type { Route } from "./route.ts";

function userResource(call: Call, role: Role): Resource {
  return {
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
  };
}

/** GET /user: the token's test (doc). */
export const getUser: Route = (call, role) => ({ body: userResource(call, role) });

/** GET /users/{username}: where a user's `href` leads (client). Anybody may look at the sandbox's three people. */
export const getUserByName: Route = (call, _role, [name]) => {
  const role = roles.find((known) => known === name);
  if (role === undefined) throw refusal(404, 2002, "Requested user does not exist.");
  return { body: userResource(call, role) };
};

/** There is no limit of instances. */
const noLimit = { limit: -1, remaining: -1 };

/** GET /rate_limit (doc). The vendor's Python client reads `instance_limit`, one of the R clients `instance`. */
export const getRateLimit: Route = (call) => ({
  body: {
    rate: {
      limit: call.rate.limit,
      remaining: call.rate.remaining,
      reset: resetValue(call.rate.resetAtMs, call.settings.resetHeaderUnit),
    },
    instance: noLimit,
    instance_limit: noLimit,
  },
});

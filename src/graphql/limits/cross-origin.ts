import type { Plugin } from "graphql-yoga";

/**
 * Any page may ask, and no cookie or password ever travels along.
 *
 * Yoga's own `cors` answers `*` with the origin of the caller:
 * https://github.com/ardatan/whatwg-node/blob/master/packages/server/src/plugins/useCors.ts
 */
export function crossOrigin(): Plugin {
  return {
    onRequest: (asked) => {
      if (asked.request.method !== "OPTIONS") return;
      const headers = {
        Allow: "GET, POST, OPTIONS",
        "Access-Control-Allow-Methods": "GET, POST",
        "Access-Control-Allow-Headers": "Accept, Content-Type",
        "Access-Control-Max-Age": "86400",
      };
      asked.endResponse(new asked.fetchAPI.Response(null, { status: 204, headers }));
    },
    onResponse: ({ response }) => {
      response.headers.set("Access-Control-Allow-Origin", "*");
      response.headers.set("Access-Control-Expose-Headers", "Retry-After");
    },
  };
}

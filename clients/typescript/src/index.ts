import createClient, { type Client } from "openapi-fetch";
import type { booking, gateway, identity, marketplace, notification, paths, payments, progress } from "./generated/index.js";

export type { booking, gateway, identity, marketplace, notification, paths, payments, progress };

/** Every operation of Homeroom, by method and path. An answer has `data` or `error`, the problem. */
export type Homeroom = Client<paths>;

/** What a native app or a partner knows. */
export interface App {
  /** Where Homeroom is. */
  baseUrl: string;
  /** The access token of who is signed in, if somebody is. Asked for each call. */
  accessToken: () => string | undefined | Promise<string | undefined>;
}

/**
 * For native apps and partners, which hold tokens. A 401 with the code `token-outdated` is as one
 * with an expired token: refresh it and call again.
 */
export function forApp(app: App): Homeroom {
  const client = createClient<paths>({ baseUrl: app.baseUrl });
  client.use({
    async onRequest({ request }) {
      const token = await app.accessToken();
      if (token !== undefined) {
        request.headers.set("Authorization", `Bearer ${token}`);
      }
      return request;
    },
  });
  return client;
}

/** For Homeroom's own pages, which hold a cookie and no token. */
export function forPage(baseUrl = ""): Homeroom {
  return createClient<paths>({
    baseUrl,
    credentials: "same-origin",
    headers: { "X-Csrf-Protection": "1" },
  });
}

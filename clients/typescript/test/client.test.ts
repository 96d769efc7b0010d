import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, beforeEach, test } from "node:test";
import { forApp, forPage } from "../src/index.js";

let server: Server;
let baseUrl: string;
let seen: IncomingMessage[];
let answer: { status: number; body: unknown };

before(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    response.writeHead(answer.status, { "Content-Type": "application/json" });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => server.close());

beforeEach(() => {
  seen = [];
  answer = { status: 200, body: {} };
});

test("sends the token of the moment", async () => {
  let token: string | undefined;
  const homeroom = forApp({ baseUrl, accessToken: () => token });
  await homeroom.GET("/api/family");
  token = "second";
  await homeroom.GET("/api/family");
  assert.deepEqual(
    seen.map((request) => request.headers.authorization),
    [undefined, "Bearer second"],
  );
});

test("says for a page that it is Homeroom's own", async () => {
  await forPage(baseUrl).GET("/api/family");
  assert.equal(seen[0]?.headers["x-csrf-protection"], "1");
  assert.equal(seen[0]?.headers.authorization, undefined);
});

test("knows what is always there and what may be null", async () => {
  answer.body = { items: [{ name: "Ada", level: null }], next: null };
  const { data } = await forPage(baseUrl).GET("/api/family/children");
  const name: string | undefined = data?.items[0]?.name;
  // @ts-expect-error a level may be null
  const level: string | undefined = data?.items[0]?.level;
  assert.deepEqual([name, level], ["Ada", null]);
});

test("gives problems as errors", async () => {
  answer = { status: 422, body: { code: "tier-limit-reached", limit: { of: "children" } } };
  const { data, error } = await forPage(baseUrl).POST("/api/family/children", {
    params: { header: { "Idempotency-Key": "one" } },
    body: { name: "Ada", birthday: "2012-12-10", language: "en" },
  });
  assert.equal(data, undefined);
  assert.equal(error?.code, "tier-limit-reached");
  assert.equal(error?.limit?.of, "children");
});

test("takes no path and no body that Homeroom does not know", () => {
  const homeroom = forPage(baseUrl);
  // @ts-expect-error there is no such path
  const unknown = () => homeroom.GET("/api/families");
  // @ts-expect-error there is no such language
  const misspelt = () => homeroom.POST("/api/family/children", { body: { language: "english" } });
  assert.deepEqual([typeof unknown, typeof misspelt], ["function", "function"]);
});

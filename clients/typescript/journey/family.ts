// Signs somebody in at a running Homeroom and reads their family, as an app would.
import { forApp } from "../src/index.js";

const { HOMEROOM_URL: baseUrl, HOMEROOM_EMAIL: email, HOMEROOM_PASSWORD: password } = process.env;
if (baseUrl === undefined || email === undefined || password === undefined) {
  throw new Error("HOMEROOM_URL, HOMEROOM_EMAIL and HOMEROOM_PASSWORD are needed");
}

let token: string | undefined;
const homeroom = forApp({ baseUrl, accessToken: () => token });

const signedIn = await homeroom.POST("/api/auth/login", { body: { email, password } });
if (signedIn.data === undefined || !("accessToken" in signedIn.data)) {
  throw new Error(`Not signed in: ${JSON.stringify(signedIn.error)}`);
}
token = signedIn.data.accessToken;

const family = await homeroom.GET("/api/family");
const tier = await homeroom.GET("/api/family/tier");
console.log(
  JSON.stringify({
    familyId: family.data?.familyId,
    parents: family.data?.parents.map((parent) => parent.name),
    tier: tier.data?.tier,
  }),
);

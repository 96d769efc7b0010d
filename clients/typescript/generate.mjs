// Writes src/generated: the types of every service's committed document, and of the gateway's own.
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const repository = new URL("../../", import.meta.url);
const target = new URL("src/generated/", import.meta.url);

const services = (await readdir(new URL("services/", repository)))
  .map((name) => ({ name, document: new URL(`services/${name}/contracts/openapi.yaml`, repository) }))
  .filter(({ document }) => existsSync(document));
const all = [
  { name: "gateway", document: new URL("gateway/src/main/resources/docs/gateway.json", repository) },
  ...services,
];

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
for (const { name, document } of all) {
  await writeFile(new URL(`${name}.ts`, target), astToString(await openapiTS(document)));
}
await writeFile(
  new URL("index.ts", target),
  [
    ...all.map(({ name }) => `import type { paths as ${name}Paths } from "./${name}.js";`),
    ...all.map(({ name }) => `export type { components as ${name} } from "./${name}.js";`),
    `export type paths = ${all.map(({ name }) => `${name}Paths`).join(" & ")};`,
    "",
  ].join("\n"),
);

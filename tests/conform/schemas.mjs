// Every JSON file of a site, by the schema of its kind: node schemas.mjs SITE
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

const site = process.argv[2];
const read = path => JSON.parse(readFileSync(path, "utf8"));
const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
formats(ajv);
const schemas = {
  "article.json": ajv.compile(read(join(site, "assets/article.schema.json"))),
  "articles.json": ajv.compile(read(join(site, "assets/articles.schema.json"))),
  "feed.json": ajv.compile(read("jsonfeed.schema.json")),
  "ninjs.json": ajv.compile(read("ninjs.schema.json")),
};
const counts = {};
let failed = 0;
const below = folder => readdirSync(folder, { withFileTypes: true }).forEach(entry => {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return below(path);
  const validate = schemas[basename(path)];
  if (!validate) return;
  counts[entry.name] = (counts[entry.name] || 0) + 1;
  if (!validate(read(path))) {
    failed += 1;
    console.error(path, validate.errors.slice(0, 3));
  }
});
below(site);
for (const name of Object.keys(schemas)) {
  if (!counts[name]) { console.error(`there is no ${name}`); failed += 1; }
}
console.log(counts);
process.exit(failed ? 1 : 0);

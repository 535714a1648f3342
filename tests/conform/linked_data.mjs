// The JSON-LD of every page, as TypeScript's compiler understands schema.org: node linked_data.mjs SITE
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const found = [];
const below = folder => readdirSync(folder, { withFileTypes: true }).forEach(entry => {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return below(path);
  if (entry.name !== "index.html") return;
  const page = readFileSync(path, "utf8");
  for (const [, json] of page.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
    found.push([path, JSON.parse(json)]);
  }
});
below(process.argv[2]);
if (!found.length) throw new Error("no page has JSON-LD");
for (const [path, data] of found) {
  if (data["@type"] !== "NewsArticle" || !data.headline || !data.inLanguage) throw new Error(path);
}
mkdirSync("linked_data", { recursive: true });
const article = ([path, data], n) => `// ${path}\nexport const article${n}: WithContext<NewsArticle> = ${JSON.stringify(data, null, 1)};\n`;
writeFileSync("linked_data/all.ts", `import type { NewsArticle, WithContext } from "schema-dts";\n${found.map(article).join("")}`);
const options = ["--noEmit", "--strict", "--module", "nodenext", "--moduleResolution", "nodenext", "--skipLibCheck", "linked_data/all.ts"];
const tsc = spawnSync("node_modules/.bin/tsc", options, { stdio: "inherit" });
console.log(`${found.length} articles`);
process.exit(tsc.status ?? 1);

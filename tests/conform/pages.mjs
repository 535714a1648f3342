// The pages in a browser: node pages.mjs BASE SITE PICTURES
// For each language a list and an article: no violation of WCAG 2.2 AA that axe-core finds, no request to anybody else,
// everything reachable by keyboard with a visible focus, nothing wider than a telephone, a print that fits a page.
import { createServer } from "node:http";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const [base, site, pictures] = process.argv.slice(2);
const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const locales = readdirSync(site).filter(name => /^[a-z]{2}$/.test(name));
const paths = ["/index.html", ...locales.flatMap(locale => {
  const article = readdirSync(join(site, locale)).find(name => /^\d{4}-/.test(name));
  return [`/${locale}/`, ...(article ? [`/${locale}/${article}/`] : [])];
})];
mkdirSync(pictures, { recursive: true });
const browser = await puppeteer.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
let failed = 0;
const fail = told => { failed += 1; console.error(told); };

for (const path of paths) {
  const page = await browser.newPage();
  const foreign = [];
  page.on("request", request => { if (!request.url().startsWith(base + "/")) foreign.push(request.url()); });
  page.on("pageerror", error => fail(`${path}: ${error}`));
  for (const scheme of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.goto(base + path, { waitUntil: "networkidle0" });
    // The page's own policy forbids scripts, and a test is one.
    const world = await page.createCDPSession();
    await world.send("Page.setBypassCSP", { enabled: true });
    await page.reload({ waitUntil: "networkidle0" });
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    for (const violation of found.violations) fail(`${path} (${scheme}): ${violation.id}: ${violation.nodes.map(node => node.target).join(" ")}`);
  }
  if (foreign.length) fail(`${path} asks ${foreign}`);
  await keyboard(page, path);
  await page.setViewport({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > 320) {
    const wide = await page.evaluate(() => [...document.querySelectorAll("body *")]
      .filter(at => at.getBoundingClientRect().right > 320.5).map(at => at.outerHTML.slice(0, 80)).slice(0, 3));
    fail(`${path} is ${width} px wide on a telephone of 320: ${wide}`);
  }
  // Of a dateline only the dots that begin a line are cut off.
  const cut = await page.evaluate(() => [...document.querySelectorAll(".dateline > *")].filter(item => {
    const text = document.createRange();
    text.selectNodeContents(item);
    const line = item.parentElement;
    const edge = line.getBoundingClientRect().left + 1.25 * parseFloat(getComputedStyle(line).fontSize);
    return [...text.getClientRects()].some(at => at.left < edge - 0.5);
  }).map(item => item.textContent));
  if (cut.length) fail(`${path}: on a telephone a line is cut off: ${cut}`);
  const name = path.replaceAll("/", "_").replace(/^_|_$/g, "") || "index";
  if (/^(bg|de|el)_/.test(name)) {
    await page.screenshot({ path: join(pictures, `${name}-320.png`) });
    await page.pdf({ path: join(pictures, `${name}.pdf`), format: "A4" });
  }
  await page.close();
}
await embedded();
await browser.close();
console.log(`${paths.length} pages, light and dark`);
process.exit(failed ? 1 : 0);

// Every link can be reached by the Tab key, in the order of the page, and shows where one is.
async function keyboard(page, path) {
  const wanted = await page.evaluate(() => document.querySelectorAll("a[href], [tabindex='0']").length);
  const seen = new Set();
  for (let n = 0; n < wanted + 2; n += 1) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const style = getComputedStyle(at);
      const all = [...document.querySelectorAll("a[href], [tabindex='0']")];
      return { at: all.indexOf(at), shown: style.outlineStyle !== "none" || style.boxShadow !== "none", what: at.outerHTML.slice(0, 60) };
    });
    if (!focus) continue;
    seen.add(focus.at);
    if (!focus.shown) fail(`${path}: one cannot see where one is: ${focus.what}`);
  }
  if (seen.size < wanted) fail(`${path}: only ${seen.size} of ${wanted} links can be reached by keyboard`);
}

// <horo-news> on somebody else's page: it asks for the script and the feed, and is a plain link without script.
async function embedded() {
  const html = `<!doctype html><html lang="de"><title>x</title><script src="${base}/assets/horo-news.js" defer></script>`
    + `<horo-news src="${base}/de/feed.json" count="3"><a href="${base}/de/">Nachrichten</a></horo-news>`;
  const other = createServer((_, answer) => answer.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html));
  await new Promise(listening => other.listen(0, "127.0.0.1", listening));
  const there = `http://127.0.0.1:${other.address().port}/`;
  for (const runs of [true, false]) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(runs);
    const asked = [];
    page.on("request", request => { if (request.url().startsWith("http")) asked.push(request.url().replace(base, "")); });
    await page.goto(there, { waitUntil: "networkidle0" });
    if (runs) {
      const shown = await page.evaluate(() => document.querySelector("horo-news").shadowRoot?.querySelectorAll("li a").length || 0);
      if (shown < 1) fail("<horo-news> shows no article");
      const ours = ["/assets/horo-news.js", "/de/feed.json", there, `${there}favicon.ico`];
      const others = asked.filter(url => !ours.includes(url));
      if (others.length) fail(`<horo-news> asks ${others}`);
    }
    const text = await page.evaluate(() => document.body.innerText);
    if (!runs && !text.includes("Nachrichten")) fail("without script <horo-news> shows nothing");
    await page.close();
  }
  other.close();
}

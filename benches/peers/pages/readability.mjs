// The reading view of Firefox over a list of pages: one line of JSON a page. See pages.py.

import { readFileSync } from "node:fs";

import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";

for (const line of readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean)) {
  const [id, , text] = line.split("\t");
  let found = {};
  try {
    // Without a virtual console every odd style sheet of a page is told.
    const dom = new JSDOM(readFileSync(text, "utf8"), { virtualConsole: new VirtualConsole() });
    const read = new Readability(dom.window.document).parse();
    found = read ? { title: read.title, date: read.publishedTime, html: read.content } : {};
    dom.window.close();
  } catch (fault) {
    found = { fault: String(fault).slice(0, 100) };
  }
  console.log(JSON.stringify({ id, ...found }));
}

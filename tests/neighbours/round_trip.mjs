// Reads every Fluent file that is named on standard input and writes it back with @fluent/syntax.
import { readFileSync, writeFileSync } from "node:fs";
import { FluentParser, FluentSerializer } from "@fluent/syntax";

const parser = new FluentParser({ withSpans: false });
const serializer = new FluentSerializer({ withJunk: true });
for (const path of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  writeFileSync(path, serializer.serialize(parser.parse(readFileSync(path, "utf8"))));
}

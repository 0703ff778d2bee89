// Builds what a browser runs: node build.mjs FOLDER writes the bundle and the style there.
import { readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const [to = join(HERE, "../scrutiny/templates/front")] = process.argv.slice(2);

// Every kind of answer is one file, and this table lists them all.
async function writeKinds() {
  const files = (await readdir(join(HERE, "answers/kinds"))).filter((name) => name.endsWith(".ts")).sort();
  const names = files.map((file) => file.slice(0, -".ts".length));
  const lines = [
    "// Written by make front: every kind of answer, one for each file in kinds/.",
    'import type { Kind } from "./control";',
    ...names.map((name) => `import { kind as ${name} } from "./kinds/${name}";`),
    "",
    "export const KINDS: { readonly [name: string]: Kind } = {",
    ...names.map((name) => `  ${name.includes("_") ? `"${name.replaceAll("_", " ")}": ${name}` : name},`),
    "};",
    "",
  ];
  await writeFile(join(HERE, "answers/kinds.ts"), lines.join("\n"));
}

await writeKinds();
await build({
  absWorkingDir: HERE,
  entryPoints: {
    front: "main.ts",
    style: "style.css",
    session: "session/main.ts",
    session_style: "session/style.css",
  },
  outdir: to,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  minify: true,
  lineLimit: 120,
  legalComments: "none",
  logLevel: "warning",
});

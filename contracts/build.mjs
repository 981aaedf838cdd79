// Compiles each contract and writes what depends on its source: modules, manifest and pages of the documentation.
// With --check it writes to a temporary directory instead and compares byte for byte.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import asc from "assemblyscript/asc";

import { page } from "./tools/page.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const MODULES = "contracts/src/exonomy_contracts/modules";
const PAGES = "docs/contracts";
const ABI = 1;
const MEMORY_PAGES = "4"; // 256 KiB: an input of 128 KiB and room to work

// WebAssembly 1.0 and nothing else (SPEC 10.1); a failed assertion is a trap and no import.
const FLAGS = [
  ...["--runtime", "stub", "--use", "abort=", "-O3s", "--noColors"],
  ...["bulk-memory", "sign-extension", "nontrapping-f2i", "mutable-globals"].flatMap((name) => ["--disable", name]),
  ...["--initialMemory", MEMORY_PAGES, "--maximumMemory", MEMORY_PAGES],
];

/** The contracts: every room of assembly/ that has a way in. */
function contracts() {
  const rooms = readdirSync(join(HERE, "assembly")).sort();
  return rooms.filter((name) => existsSync(join(HERE, "assembly", name, "index.ts")));
}

/** Module bytes and their text. */
async function compile(name) {
  const files = {};
  const { error, stderr } = await asc.main(
    [`assembly/${name}/index.ts`, ...FLAGS, "--outFile", "out.wasm", "--textFile", "out.wat"],
    {
      readFile: (path, base) => (existsSync(join(base, path)) ? readFileSync(join(base, path), "utf8") : null),
      writeFile: (path, bytes) => void (files[path] = Buffer.from(bytes)),
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`${name} does not compile\n${stderr}`);
  return { wasm: files["out.wasm"], wat: files["out.wat"] };
}

/** What the manifest says of a module. */
function entry(wasm) {
  const sha256 = createHash("sha256").update(wasm).digest("hex");
  const { version } = JSON.parse(readFileSync(join(HERE, "node_modules/assemblyscript/package.json"), "utf8"));
  return { sha256, bytes: wasm.length, abi: ABI, compiler: `assemblyscript ${version}` };
}

/** Every file that follows from the source, by its path from the project's root. */
async function products() {
  const files = {};
  const manifest = {};
  for (const name of contracts()) {
    const { wasm, wat } = await compile(name);
    files[`${MODULES}/${name}.wasm`] = wasm;
    files[`${MODULES}/${name}.wat`] = wat;
    manifest[name] = entry(wasm);
    files[`${PAGES}/${name}.md`] = Buffer.from(page(name, join(HERE, "assembly", name)));
  }
  files[`${MODULES}/manifest.json`] = Buffer.from(JSON.stringify(manifest, null, 2) + "\n");
  return files;
}

function write(root, files) {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

/** Paths under `root` that differ from those under `other`, or are missing there. */
function different(root, other, paths) {
  const read = (base, path) => (existsSync(join(base, path)) ? readFileSync(join(base, path)) : Buffer.alloc(0));
  return paths.filter((path) => !read(root, path).equals(read(other, path)));
}

/** Modules and pages in the tree that no source stands behind. */
function orphans(root, files) {
  const built = /\.(wasm|wat)$|^(voucher|trade|task|ballot|community)\.md$/;
  return [MODULES, PAGES].flatMap((room) =>
    (existsSync(join(root, room)) ? readdirSync(join(root, room)) : [])
      .filter((file) => built.test(file))
      .map((file) => `${room}/${file}`)
      .filter((path) => !(path in files)),
  );
}

function check(root, files) {
  const fresh = mkdtempSync(join(tmpdir(), "exonomy-modules-"));
  try {
    write(fresh, files);
    return [...different(root, fresh, Object.keys(files)), ...orphans(root, files)];
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

process.chdir(HERE); // so that no path of this machine gets into a module
const root = dirname(HERE);
const files = await products();
if (process.argv.includes("--check")) {
  const wrong = check(root, files);
  for (const path of wrong) console.error(`${path} is not what its source builds`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else {
  write(root, files);
}

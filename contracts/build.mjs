// Compiles the contracts and writes what depends on their source: modules, interfaces, manifest and pages of the
// documentation. With names it builds just those contracts. With --check it writes to a temporary directory instead and
// compares byte for byte.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import asc from "assemblyscript/asc";

import { interfaceOf } from "./tools/interface.mjs";
import { page } from "./tools/page.mjs";
import { machine } from "./tools/source.mjs";

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

/** What the tree's manifest says of the contracts that are not built now. */
function others(names) {
  const path = join(dirname(HERE), MODULES, "manifest.json");
  const known = existsSync(path) ? Object.entries(JSON.parse(readFileSync(path, "utf8"))) : [];
  return known.filter(([name]) => !names.includes(name) && contracts().includes(name));
}

/** Every file that follows from the source of these contracts, by its path from the project's root. */
async function products(names) {
  const files = {};
  const manifest = Object.fromEntries(others(names));
  for (const name of names) {
    const room = join(HERE, "assembly", name);
    const { wasm, wat } = await compile(name);
    const states = machine(room);
    const spoken = interfaceOf(name, room, states);
    files[`${MODULES}/${name}.wasm`] = wasm;
    files[`${MODULES}/${name}.wat`] = wat;
    files[`${MODULES}/${name}.json`] = Buffer.from(JSON.stringify(spoken, null, 2) + "\n");
    files[`${PAGES}/${name}.md`] = Buffer.from(page(name, room, states, spoken));
    manifest[name] = entry(wasm);
  }
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  files[`${MODULES}/manifest.json`] = Buffer.from(JSON.stringify(sorted, null, 2) + "\n");
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
  const built = /\.(wasm|wat)$|^(?!manifest\.)\w+\.json$|^(voucher|trade|task|ballot|community)\.md$/;
  return [MODULES, PAGES].flatMap((room) =>
    (existsSync(join(root, room)) ? readdirSync(join(root, room)) : [])
      .filter((file) => built.test(file))
      .map((file) => `${room}/${file}`)
      .filter((path) => !(path in files)),
  );
}

function check(root, files, whole) {
  const fresh = mkdtempSync(join(tmpdir(), "exonomy-modules-"));
  try {
    write(fresh, files);
    return [...different(root, fresh, Object.keys(files)), ...(whole ? orphans(root, files) : [])];
  } finally {
    rmSync(fresh, { recursive: true });
  }
}

/** The contracts that the command line names; all of them where it names none. */
function wanted(given) {
  const known = contracts();
  const unknown = given.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`there is no contract ${unknown.join(", ")}; there are: ${known.join(", ")}`);
  return given.length > 0 ? given : known;
}

process.chdir(HERE); // so that no path of this machine gets into a module
const root = dirname(HERE);
const named = process.argv.slice(2).filter((argument) => argument !== "--check");
const files = await products(wanted(named));
if (process.argv.includes("--check")) {
  const wrong = check(root, files, named.length === 0);
  for (const path of wrong) console.error(`${path} is not what its source builds`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} else {
  write(root, files);
}

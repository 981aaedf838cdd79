// What the tables in a contract's source say: its statuses, its ops with what may follow them, and its refusals.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ORIGINS = {
  Call: "call",
  Message: "message",
  Proof: "proof",
  Receipt: "receipt",
  Completion: "completion",
};

const read = (room, file) => readFileSync(join(room, file), "utf8");

/** A name of the source as people say it: `PartlyRedeemed` is "partly redeemed". */
export const spoken = (name) => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

/** The members of an enum in the order of the source: name, number and the comment above it. */
function members(source, name) {
  const found = source.match(new RegExp(`enum ${name} \\{([^}]*)\\}`));
  if (!found) throw new Error(`there is no enum ${name} in the source`);
  const pattern = /(?:\/\*\* (.*?) \*\/\s*)?(\w+) = (\d+),/g;
  return [...found[1].matchAll(pattern)].map(([, comment, member, number]) => ({
    comment,
    member,
    number: Number(number),
  }));
}

/** The sets of statuses that the source gives a name, as arrays of status names. */
function sets(source) {
  const known = { REFUSED: [] };
  for (const [, name, value] of source.matchAll(/^const ([A-Z]+): i32 = (.*);$/gm)) {
    const single = value.match(/^1 << Status\.(\w+)$/);
    if (single) known[name] = [single[1]];
    else if (/^[A-Z]+( \| [A-Z]+)*$/.test(value)) known[name] = union(known, value);
  }
  return known;
}

function union(known, expression) {
  return expression.split("|").flatMap((name) => {
    if (!(name.trim() in known)) throw new Error(`the table uses ${name.trim()}, which is no set of statuses`);
    return known[name.trim()];
  });
}

/** The state machine: for each row its op, how it comes, and what may follow each status. */
export function machine(room) {
  const source = read(room, "state.ts");
  const known = sets(source);
  const names = members(source, "Status").map(({ member }) => member);
  const rows = [...source.matchAll(/^ {2}\/\* (\S+)\s*(.*?)\s*\*\/ (.*),$/gm)].map(([, op, , cells]) => {
    const [origin, ...next] = cells.split(",").map((cell) => cell.trim());
    return { op, origin: ORIGINS[origin.replace("Origin.", "")], next: next.map((cell) => union(known, cell)) };
  });
  agree(source, rows);
  return { rows, names, statuses: names.slice(0, rows[0].next.length) };
}

/** The names beside the rows are comments; here they are held to the names that the contract compares with. */
function agree(source, rows) {
  const listed = source.match(/OPS: StaticArray<string> = \[([^\]]*)\]/)[1];
  const ops = [...listed.matchAll(/"([^"]+)"/g)].map(([, op]) => op);
  const width = Number(source.match(/WIDTH: i32 = (\d+);/)[1]);
  if (ops.join() !== rows.map(({ op }) => op).join()) throw new Error(`rows and OPS differ: ${ops}`);
  if (rows.some(({ next }) => next.length + 1 !== width)) throw new Error("a row has another width than WIDTH");
}

/** The files that a file imports, itself first, each once. */
function reached(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const source = readFileSync(file, "utf8");
  for (const [, path] of source.matchAll(/ from "(\.[^"]+)";/g)) reached(join(file, "..", `${path}.ts`), found);
  return found;
}

/** The refusals that a contract can give: its own, and those of the rooms that it uses, by their numbers. */
export function refusals(room) {
  const errors = [...reached(join(room, "index.ts"))].filter((file) => file.endsWith("/error.ts"));
  const all = errors.flatMap((file) => members(readFileSync(file, "utf8"), "Code"));
  const byNumber = new Map(all.map((code) => [code.number, code]));
  const twice = all.find((code) => byNumber.get(code.number) !== code);
  if (twice) {
    const other = byNumber.get(twice.number);
    throw new Error(`${room}: ${twice.member} and ${other.member} are both ${twice.number}`);
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/** The events that the source begins with a name of its own: name and number of entries. */
export function eventsOf(room) {
  const files = readdirSync(room).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) =>
    [...read(room, file).matchAll(/\bevent\("([a-z-]+)", (\d+)\)/g)].map(([, name, entries]) => ({
      name,
      entries: Number(entries),
    })),
  );
}

/** Every word in quotes in the source of a contract and of the rooms that contracts share. */
export function words(room) {
  const rooms = ["host", "court", "sensor"].map((shared) => join(room, "..", shared));
  const files = [room, ...rooms].flatMap((each) =>
    readdirSync(each)
      .filter((file) => file.endsWith(".ts"))
      .map((file) => read(each, file)),
  );
  return new Set(files.flatMap((text) => [...text.matchAll(/"([a-z-]+)"/g)].map(([, word]) => word)));
}

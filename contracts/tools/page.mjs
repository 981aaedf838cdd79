// A contract's page of the documentation: prose from its about.md, and everything that can change without a person
// noticing from the tables in its source.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const ORIGINS = {
  Call: "call",
  Message: "message",
  Proof: "proof",
  Receipt: "receipt",
  Completion: "completion",
};

/** The members of an enum in the order of the source: name, number and the comment above it. */
function members(source, name) {
  const body = source.match(new RegExp(`enum ${name} \\{([^}]*)\\}`))[1];
  const pattern = /(?:\/\*\* (.*?) \*\/\s*)?(\w+) = (\d+),/g;
  return [...body.matchAll(pattern)].map(([, comment, member, number]) => ({ comment, member, number: Number(number) }));
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

/** The state machine: for each op who may use it, how it comes, and what may follow each status. */
function machine(source) {
  const known = sets(source);
  const statuses = members(source, "Status").map(({ member }) => member);
  const rows = [...source.matchAll(/^ {2}\/\* (\S+)\s+(.*?)\s*\*\/ (.*),$/gm)].map(([, op, by, cells]) => {
    const [origin, ...next] = cells.split(",").map((cell) => cell.trim());
    return { op, by, origin: ORIGINS[origin.replace("Origin.", "")], next: next.map((cell) => union(known, cell)) };
  });
  agree(source, rows);
  return { rows, statuses: statuses.slice(0, rows[0].next.length) };
}

/** The names beside the rows are comments; here they are held to the names that the contract compares with. */
function agree(source, rows) {
  const ops = [...source.match(/OPS: StaticArray<string> = \[([^\]]*)\]/)[1].matchAll(/"([^"]+)"/g)].map(([, op]) => op);
  const width = Number(source.match(/WIDTH: i32 = (\d+);/)[1]);
  if (ops.join() !== rows.map(({ op }) => op).join()) throw new Error(`rows and OPS differ: ${ops}`);
  if (rows.some(({ next }) => next.length + 1 !== width)) throw new Error("a row has another width than WIDTH");
}

const spoken = (status) => status.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

function grid(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function table({ rows, statuses }) {
  const cell = (next) => (next.length === 0 ? "–" : next.map(spoken).join(", "));
  return grid(
    ["op", "comes as", "by", ...statuses.map((status) => `*${spoken(status)}*`)],
    rows.map(({ op, by, origin, next }) => [`\`${op}\``, origin, by, ...next.map(cell)]),
  );
}

/** The changes of status; an op that may leave the status as it is shows in the table. */
function diagram({ rows, statuses }) {
  const arrows = statuses.flatMap((from, column) =>
    statuses
      .filter((to) => to !== from)
      .map((to) => ({ from, to, ops: rows.filter(({ next }) => next[column].includes(to)).map(({ op }) => op) }))
      .filter(({ ops }) => ops.length > 0),
  );
  const ends = statuses.filter((_, column) => rows.every(({ next }) => next[column].length === 0));
  return [
    "```mermaid",
    "stateDiagram-v2",
    `    [*] --> ${statuses[0]}: init`,
    ...arrows.map(({ from, to, ops }) => `    ${from} --> ${to}: ${ops.join(", ")}`),
    ...ends.map((status) => `    ${status} --> [*]`),
    "```",
  ].join("\n");
}

function refusals(source) {
  return grid(
    ["code", "name", "when"],
    members(source, "Code").map(({ number, member, comment }) => [number, `\`${member}\``, comment]),
  );
}

/** The page of the contract whose source is in `room`. */
export function page(name, room) {
  const read = (file) => readFileSync(join(room, file), "utf8");
  const states = machine(read("state.ts"));
  return `<!-- Made by contracts/build.mjs from contracts/assembly/${name}/; change it there. -->

${read("about.md").trim()}

## What may happen when

Rows are ops, columns the status an op finds; a cell names the statuses it may leave behind. Where it has none the op is
refused and nothing changes.

${table(states)}

${diagram(states)}

## Refusals

A refusal changes nothing. Its text says what a person can do about it.

${refusals(read("error.ts"))}
`;
}

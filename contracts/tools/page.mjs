// A contract's page of the documentation: prose from its about.md, and everything that can change without a person
// noticing from the tables in its source and from its interface.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { numbered, spelled } from "./interface.mjs";
import { refusals, spoken } from "./source.mjs";

function grid(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function table({ rows, statuses }) {
  const cell = (next) => (next.length === 0 ? "–" : next.map(spoken).join(", "));
  return grid(
    ["op", ...statuses.map((status) => `*${spoken(status)}*`)],
    rows.map(({ op, next }) => [`\`${op}\``, ...next.map(cell)]),
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
  const ends = statuses.filter((status, column) => rows.every(({ next }) => next[column].every((to) => to === status)));
  return [
    "```mermaid",
    "stateDiagram-v2",
    `    [*] --> ${statuses[0]}: init`,
    ...arrows.map(({ from, to, ops }) => `    ${from} --> ${to}: ${ops.join(", ")}`),
    ...ends.map((status) => `    ${status} --> [*]`),
    "```",
  ].join("\n");
}

const joined = (form) => spelled(form).replaceAll("|", "\\|");

/** The members of a record, each on a line. */
function record(form) {
  return grid(
    ["key", "name", "form"],
    numbered(form.record).map(([key, name, member]) => [key, name, joined(member)]),
  );
}

function ops({ ops }) {
  return grid(
    ["op", "comes as", "by", "args", "does"],
    Object.entries(ops).map(([op, { as, by, args, help }]) => [`\`${op}\``, as, by, joined(args), help]),
  );
}

function named(forms) {
  return grid(
    ["name", "form"],
    Object.entries(forms).map(([name, form]) => [`\`${name}\``, joined(form)]),
  );
}

function reasons(room) {
  return grid(
    ["code", "name", "when"],
    refusals(room).map(({ number, member, comment }) => [number, `\`${member}\``, comment]),
  );
}

/** The page of the contract whose source is in `room`. */
export function page(name, room, states, spokenTo) {
  const about = readFileSync(join(room, "about.md"), "utf8").trim();
  return `<!-- Made by contracts/build.mjs from contracts/assembly/${name}/; change it there. -->

${about}

## What it is founded with

A record is a map of CBOR: its keys stand before the names. A tuple, in brackets, is an array. An *amount* is in minor
units, a *time* in milliseconds since 1970, a *span* in milliseconds.

${record(spokenTo.params)}

## What can be asked of it

${ops(spokenTo)}

## What may happen when

Rows are ops, columns the status an op finds; a cell names the statuses it may leave behind. Where it has none the op is
refused and nothing changes.

${table(states)}

${diagram(states)}

## What it keeps

${record(spokenTo.state)}

## What it says

Events stand in a seal's outcome, for whoever reads it.

${named(spokenTo.events)}
${Object.keys(spokenTo.forms).length > 0 ? `\n## Forms by name\n\n${named(spokenTo.forms)}\n` : ""}
## Refusals

A refusal changes nothing. Its text says what a person can do about it.

${reasons(room)}
`;
}

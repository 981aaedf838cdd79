// What every contract does with an input before and after its own rules: find the row, refuse what the table refuses,
// and hold the rules to the table.

import { malformed, notNow, unknownOp, wrongOrigin } from "./error";
import { Origin } from "./fact";
import { Input } from "./input";
import { nextOf, originOf, rowOf } from "./table";
import { spells } from "../wire/bytes";

/** The row of this input's op, its rules still to be asked; −1: it is refused. `now` has a line for each status. */
export function rowFor(
  input: Input, ops: StaticArray<string>, table: StaticArray<i32>, width: i32, status: i32, now: StaticArray<string>,
): i32 {
  const named = rowOf(ops, input.op, 0);
  if (named < 0) return none(unknownOp());
  let row = named;
  while (row >= 0 && originOf(table, width, row) != input.fact.origin) row = rowOf(ops, input.op, row + 1);
  if (row < 0) return none(wrongOrigin(originOf(table, width, named)));
  return nextOf(table, width, row, status) != 0 ? row : none(notNow(now[status]));
}

function none(_refused: bool): i32 {
  return -1;
}

/** Traps where an op left a status behind that the table does not know there. */
export function holdToTable(table: StaticArray<i32>, width: i32, row: i32, before: i32, after: i32): void {
  if ((nextOf(table, width, row, before) & (1 << after)) == 0) unreachable();
}

/** Traps unless an input without a state is the instance's birth. */
export function holdToBirth(input: Input): void {
  if (input.fact.origin != Origin.Genesis || !spells(input.op.at, input.op.bytes, "init")) unreachable();
}

/** Whether the args were what the op takes, and nothing is left of them. */
export function isRead(input: Input): bool {
  return input.args.done || malformed();
}

/** Whether the args are empty, for ops that take none. */
export function takesNothing(input: Input): bool {
  input.args.map(0);
  return isRead(input);
}

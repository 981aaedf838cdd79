// State machines are tables. A row is an op: the origin it must have (SPEC 10.3), then for each status that it may find
// the set of those it may leave behind. An empty set: it is refused there. An op that may come in several ways has a
// row for each of them.

import { spells } from "../wire/bytes";
import { Text } from "../wire/reader";

/** The first row from `from` on of the op of that name; −1 if there is none. */
export function rowOf(ops: StaticArray<string>, name: Text, from: i32): i32 {
  for (let row = from; row < ops.length; row++) {
    if (spells(name.at, name.bytes, unchecked(ops[row]))) return row;
  }
  return -1;
}

/** The origin that an op must have. */
export function originOf(table: StaticArray<i32>, width: i32, row: i32): i32 {
  return table[row * width];
}

/** The statuses that an op may leave behind where it finds this one, as bits. */
export function nextOf(table: StaticArray<i32>, width: i32, row: i32, status: i32): i32 {
  return table[row * width + 1 + status];
}

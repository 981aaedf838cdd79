// The way in and out of a module (SPEC 10.1).

import { begin } from "./answer";
import { reset, take } from "./heap";
import { nothingRefused } from "./refusal";

const INPUT_BYTES: u32 = 131_072;

export function abi(): i32 {
  return 1;
}

/** A place for the input of the next run; nothing of an earlier one is left. */
export function alloc(length: i32): usize {
  if (<u32>length > INPUT_BYTES) unreachable();
  reset();
  const at = take(<usize>length);
  nothingRefused();
  begin();
  return at;
}

// The task as a module: what the host sees of it (SPEC 10.1).

import { Input } from "../host/input";
import { run } from "./contract";

export { abi, alloc } from "../host/abi";

export function apply(at: usize, length: usize): u64 {
  return run(Input.read(at, length));
}

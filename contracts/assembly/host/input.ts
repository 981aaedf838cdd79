// What the host hands in (SPEC 10.2). An envelope that is not as the host writes it is the host's fault: a trap, no
// refusal. Params and args are a person's, so they are read by the contract, which refuses.

import { make } from "./heap";
import { Fact } from "./fact";
import { skip } from "../wire/canonical";
import { Reader, Text } from "../wire/reader";

@final
@unmanaged
export class Input {
  /** Null at the instance's birth. */
  state: Reader | null;
  op: Text;
  args: Reader;
  fact: Fact;
  instance: usize;
  time: u64;
  height: u64;
  /** The id of the seal before this one; 0 where there is none. */
  previous: usize;

  static read(at: usize, length: usize): Input {
    const from = Reader.over(at, length);
    const input = make<Input>();
    from.map(3);
    from.key(0);
    input.state = from.takesNull() ? null : item(from);
    readCall(input, from.key(1));
    readContext(input, from.key(2));
    if (!from.done) unreachable();
    return input;
  }
}

function readCall(input: Input, from: Reader): void {
  from.map(3);
  input.op = from.key(0).text();
  input.args = item(from.key(1));
  input.fact = Fact.read(from.key(2));
}

function readContext(input: Input, from: Reader): void {
  from.map(4);
  input.instance = from.key(0).id();
  input.time = from.key(1).uint();
  input.height = from.key(2).count();
  input.previous = from.key(3).idOrNull();
}

/** A reader of its own for the next item. */
function item(from: Reader): Reader {
  const at = from.at;
  skip(from);
  return Reader.over(at, from.at - at);
}

// One item that is kept as it stands in the input or in the state.

import { make } from "../host/heap";

@final
@unmanaged
export class Slice {
  at: usize;
  length: usize;

  static of(at: usize, end: usize): Slice {
    const slice = make<Slice>();
    slice.at = at;
    slice.length = end - at;
    return slice;
  }
}

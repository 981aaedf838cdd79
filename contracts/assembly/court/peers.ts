// Peers, each once, in the order in which they were named.

import { make, take } from "../host/heap";
import { sameId } from "../wire/bytes";
import { Reader } from "../wire/reader";
import { Writer } from "../wire/writer";

@final
@unmanaged
export class Peers {
  private places: usize;
  private room: u32;
  count: u32;

  /** None yet, with room for so many. */
  static none(room: u32): Peers {
    const peers = make<Peers>();
    peers.places = take(<usize>room * sizeof<usize>());
    peers.room = room;
    return peers;
  }

  /** Reads an array of at most so many, with room for as many; the reader fails if one is there twice. */
  static read(from: Reader, most: u32): Peers {
    const count = from.array(most);
    const peers = Peers.none(most);
    for (let i: u32 = 0; i < count; i++) {
      const peer = from.id();
      if (!from.failed && !peers.add(peer)) from.fail();
    }
    return peers;
  }

  write(to: Writer): void {
    to.array(this.count);
    for (let i: u32 = 0; i < this.count; i++) to.id(this.at(i));
  }

  /** Where the bytes of one of them stand. */
  at(number: u32): usize {
    if (number >= this.count) unreachable();
    return load<usize>(this.places + <usize>number * sizeof<usize>());
  }

  has(peer: usize): bool {
    for (let i: u32 = 0; i < this.count; i++) {
      if (sameId(this.at(i), peer)) return true;
    }
    return false;
  }

  /** False: this one is there already. */
  add(peer: usize): bool {
    if (this.has(peer)) return false;
    if (this.count == this.room) unreachable();
    store<usize>(this.places + <usize>this.count * sizeof<usize>(), peer);
    this.count++;
    return true;
  }
}

// A list of records with room for a fixed number, in an order that its user keeps.

import { make, take } from "../host/heap";

@final
@unmanaged
export class List<T> {
  private places: usize;
  private room: u32;
  count: u32;

  static of<T>(room: u32): List<T> {
    const list = make<List<T>>();
    list.places = take(<usize>room * sizeof<usize>());
    list.room = room;
    return list;
  }

  get isFull(): bool {
    return this.count == this.room;
  }

  at(place: u32): T {
    return changetype<T>(load<usize>(this.places + <usize>place * sizeof<usize>()));
  }

  add(record: T): void {
    this.insert(this.count, record);
  }

  /** Puts a record in this place; those from there on move up. */
  insert(place: u32, record: T): void {
    if (this.isFull || place > this.count) unreachable();
    for (let i = this.count++; i > place; i--) this.put(i, changetype<usize>(this.at(i - 1)));
    this.put(place, changetype<usize>(record));
  }

  /** Takes the record in this place away; those behind it move down. */
  remove(place: u32): void {
    if (place >= this.count) unreachable();
    this.count--;
    for (let i = place; i < this.count; i++) this.put(i, changetype<usize>(this.at(i + 1)));
  }

  private put(place: u32, record: usize): void {
    store<usize>(this.places + <usize>place * sizeof<usize>(), record);
  }
}

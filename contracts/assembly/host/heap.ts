// Memory behind the static data, handed out from low to high and given back all at once: a run is one call long.

let top: usize = 0;
let highest: usize = 0; // memory from here on was never handed out: it is zero

/** Forgets everything that was handed out. */
export function reset(): void {
  top = (__heap_base + 7) & ~7;
  highest = max(highest, top);
}

/** Room for so many bytes, with whatever stands in it. Traps when memory is full: it never grows. */
export function take(bytes: usize): usize {
  const room = (<usize>memory.size() << 16) - top;
  const rounded = (bytes + 7) & ~7;
  if (bytes > room || rounded > room) unreachable();
  const at = top;
  top += rounded;
  highest = max(highest, top);
  return at;
}

/** Room for so many records of one kind, all their fields zero. */
export function takeRecords<T>(count: usize): usize {
  const used = highest;
  const at = take(offsetof<T>() * count);
  for (let word = at; word < min(used, top); word += 8) store<u64>(word, 0);
  return at;
}

/** One record, its fields zero. */
export function make<T>(): T {
  return changetype<T>(takeRecords<T>(1));
}

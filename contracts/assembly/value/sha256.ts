// SHA-256 (FIPS 180-4) of bytes in memory: for charters and draws, which a contract has to know by their hash.

import { make, take } from "../host/heap";
import { copy } from "../wire/bytes";

const BLOCK: usize = 64;
const LENGTH_AT: usize = 56; // where a last block has the message's length in bits

// prettier-ignore
const ROUNDS: StaticArray<u32> = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];

/** The chaining value, eight words. */
@final
@unmanaged
class Chain {
  a: u32;
  b: u32;
  c: u32;
  d: u32;
  e: u32;
  f: u32;
  g: u32;
  h: u32;
}

/** Where the 32 bytes of the hash of so many bytes stand: memory of their own. */
export function sha256(at: usize, length: usize): usize {
  const chain = make<Chain>();
  begin(chain);
  const schedule = take(BLOCK * 4);
  const whole = length & ~(BLOCK - 1);
  for (let done: usize = 0; done < whole; done += BLOCK) mix(chain, at + done, schedule);
  last(chain, at + whole, length, schedule);
  return digest(chain);
}

function begin(chain: Chain): void {
  chain.a = 0x6a09e667;
  chain.b = 0xbb67ae85;
  chain.c = 0x3c6ef372;
  chain.d = 0xa54ff53a;
  chain.e = 0x510e527f;
  chain.f = 0x9b05688c;
  chain.g = 0x1f83d9ab;
  chain.h = 0x5be0cd19;
}

/** What is left of the message, a one, zeros and the length: one block or two. */
function last(chain: Chain, rest: usize, length: usize, schedule: usize): void {
  const left = length & (BLOCK - 1);
  const padding = take(2 * BLOCK);
  memory.fill(padding, 0, 2 * BLOCK);
  copy(padding, rest, left);
  store<u8>(padding + left, 0x80);
  const end: usize = left < LENGTH_AT ? 0 : BLOCK;
  store<u64>(padding + end + LENGTH_AT, bswap<u64>(<u64>length << 3));
  for (let block: usize = 0; block <= end; block += BLOCK) mix(chain, padding + block, schedule);
}

function digest(chain: Chain): usize {
  const hash = take(32);
  for (let word: usize = 0; word < 32; word += 4) {
    store<u32>(hash + word, bswap<u32>(load<u32>(changetype<usize>(chain) + word)));
  }
  return hash;
}

/** The sixteen words of the block and what follows from them (FIPS 180-4, 6.2.2, step 1). */
function spread(block: usize, schedule: usize): void {
  for (let at: usize = 0; at < BLOCK; at += 4) store<u32>(schedule + at, bswap<u32>(load<u32>(block + at)));
  for (let at: usize = BLOCK; at < BLOCK * 4; at += 4) {
    const early = load<u32>(schedule + at - 60);
    const late = load<u32>(schedule + at - 8);
    const first = rotr<u32>(early, 7) ^ rotr<u32>(early, 18) ^ (early >> 3);
    const second = rotr<u32>(late, 17) ^ rotr<u32>(late, 19) ^ (late >> 10);
    store<u32>(schedule + at, load<u32>(schedule + at - 64) + first + load<u32>(schedule + at - 28) + second);
  }
}

/** Takes one block into the chain. */
function mix(chain: Chain, block: usize, schedule: usize): void {
  spread(block, schedule);
  let a = chain.a, b = chain.b, c = chain.c, d = chain.d; // prettier-ignore
  let e = chain.e, f = chain.f, g = chain.g, h = chain.h; // prettier-ignore
  for (let round = 0; round < 64; round++) {
    const word = unchecked(ROUNDS[round]) + load<u32>(schedule + (<usize>round << 2));
    const first = h + (rotr<u32>(e, 6) ^ rotr<u32>(e, 11) ^ rotr<u32>(e, 25)) + ((e & f) ^ (~e & g)) + word;
    const second = (rotr<u32>(a, 2) ^ rotr<u32>(a, 13) ^ rotr<u32>(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = d + first;
    d = c;
    c = b;
    b = a;
    a = first + second;
  }
  chain.a += a;
  chain.b += b;
  chain.c += c;
  chain.d += d;
  chain.e += e;
  chain.f += f;
  chain.g += g;
  chain.h += h;
}

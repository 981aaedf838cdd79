// Places for pieces (SPEC 11.8): how many are taken, and how many are kept, so that an instance that settles a lock
// never finds the voucher full, and holders always leave the issuer room to sell.

import { make, takeRecords } from "../host/heap";
import { sameId } from "../wire/bytes";
import * as error from "./error";
import { Lock, LOCKS, Piece, PIECES, State } from "./state";

/** Places that holders may take by what they do: half of all. */
const HOLDERS: u32 = PIECES / 2;
const HOLDERS_LOCKS: u32 = LOCKS / 2;
/** More than twice the peers that own a free piece or were named by one of the locks. */
const SLOTS: u32 = 1_024;

@final
@unmanaged
class Slot {
  peer: usize;
}

/** Peers, each once. */
@final
@unmanaged
class Peers {
  private slots: usize;
  count: u32;

  static none(): Peers {
    const peers = make<Peers>();
    peers.slots = takeRecords<Slot>(SLOTS);
    return peers;
  }

  add(peer: usize): void {
    let place = load<u32>(peer) % SLOTS;
    for (; this.at(place).peer != 0; place = (place + 1) % SLOTS) {
      if (sameId(this.at(place).peer, peer)) return;
    }
    this.at(place).peer = peer;
    this.count++;
  }

  private at(place: u32): Slot {
    return changetype<Slot>(this.slots + <usize>place * offsetof<Slot>());
  }
}

/** How a voucher's places stand. */
@final
@unmanaged
export class Places {
  /** Pieces that are not done. */
  pieces: u32;
  /** Places kept for those whom locks may give to and who have no free piece of their own. */
  kept: u32;
  locks: u32;
  /** Of these what others than the issuer take: their pieces, what their locks keep, and whom any lock has named. */
  holders: u32;
  holdersLocks: u32;

  static of(state: State): Places {
    const places = make<Places>();
    const peers = Peers.none();
    for (let i: u32 = 0; i < state.count; i++) {
      const piece = state.at(i);
      if (piece.isFree) peers.add(piece.owner);
      if (!piece.isDone) places.add(piece, !sameId(piece.owner, state.issuer));
    }
    const owners = peers.count;
    for (let i: u32 = 0; i < state.count; i++) nameAll(state.at(i).lock, peers);
    places.kept += peers.count - owners;
    places.holders += peers.count - owners;
    return places;
  }

  private add(piece: Piece, isHolders: bool): void {
    const lock = piece.lock;
    const kept = lock === null ? 0 : lock.peers - lock.named;
    const locks = lock === null ? 0 : 1;
    this.pieces++;
    this.kept += kept;
    this.locks += locks;
    if (!isHolders) return;
    this.holders += 1 + kept;
    this.holdersLocks += locks;
  }
}

function nameAll(lock: Lock | null, peers: Peers): void {
  if (lock === null) return;
  for (let i: u32 = 0; i < lock.named; i++) peers.add(lock.at(i).peer);
}

/** Whether what an owner did left room: for whom locks may give to, and, if it was a holder, for the issuer. */
export function leavesRoom(before: Places, after: Places, byIssuer: bool): bool {
  if (after.pieces + after.kept > PIECES) return error.tooManyPieces(before);
  if (after.locks > LOCKS) return error.tooManyLocks(LOCKS);
  if (byIssuer) return true;
  if (after.holders > HOLDERS && after.holders > before.holders) return error.tooManyOfHolders(before, HOLDERS);
  return after.holdersLocks <= HOLDERS_LOCKS || error.tooManyLocks(HOLDERS_LOCKS);
}

// Places for pieces and locks (SPEC 11.8): owners leave some to what locking instances give to others, and holders
// leave the issuer half of the rest.

import { make } from "../host/heap";
import { sameId } from "../wire/bytes";
import * as error from "./error";
import { PIECES, PIECES_KEPT, State } from "./state";

/** Places that owners may take, a piece and a lock one each. */
const OWNERS: u32 = PIECES - PIECES_KEPT;
/** Of these what others than the issuer may take. */
const HOLDERS: u32 = OWNERS / 2;

/** How many places are taken. */
@final
@unmanaged
export class Places {
  taken: u32;
  /** Those of others than the issuer. */
  holders: u32;

  static of(state: State): Places {
    const places = make<Places>();
    for (let i: u32 = 0; i < state.count; i++) {
      const piece = state.at(i);
      if (piece.isDone) continue;
      const takes: u32 = piece.lock === null ? 1 : 2;
      places.taken += takes;
      if (!sameId(piece.owner, state.issuer)) places.holders += takes;
    }
    return places;
  }
}

/** Whether what an owner did left room: for what locks give to others and, if it was a holder, for the issuer. */
export function leavesRoom(before: Places, after: Places, byIssuer: bool): bool {
  if (after.taken > OWNERS && after.taken > before.taken) return error.tooManyPieces();
  if (byIssuer || after.holders <= HOLDERS || after.holders <= before.holders) return true;
  return error.tooManyOfHolders(before, HOLDERS);
}

// Pieces of a voucher: finding one, dividing one, and the status that follows from what became of it (SPEC 11.3).

import { Input } from "../host/input";
import { add, AMOUNT, subtract } from "../value/checked";
import { sameId } from "../wire/bytes";
import * as error from "./error";
import { Piece, PIECES, State, Status } from "./state";

export function isAmount(amount: u64): bool {
  return amount > 0 && amount <= AMOUNT;
}

/** Whether there is a piece of that number. */
export function pieceOf(state: State, number: u64): bool {
  return number < state.next || error.noSuchPiece(state);
}

/** Whether the caller owns the piece and may still do something with it. */
export function ownedAndFree(state: State, number: u64, input: Input): bool {
  if (!pieceOf(state, number)) return false;
  const piece = state.piece(<u32>number);
  if (!sameId(piece.owner, input.fact.author)) return error.notOwner(piece);
  if (piece.isDone) return error.pieceDone(piece);
  const lock = piece.lock;
  if (lock !== null) return error.pieceLocked(piece, lock);
  return input.time < state.expires || error.pastExpiry(state);
}

/** A new piece of that amount for the same owner; the old one keeps its number and the rest. Null: refused. */
export function splitOff(state: State, piece: Piece, amount: u64): Piece | null {
  if (!state.divisible) return refusedBy(error.indivisible());
  if (state.next == PIECES) return refusedBy(error.tooManyPieces());
  piece.amount = subtract(piece.amount, amount);
  piece.givenOut = add(piece.givenOut, amount);
  return state.addPiece(piece.owner, amount);
}

function refusedBy(_refused: bool): Piece | null {
  return null;
}

/** Ends what is free of a piece whose voucher has expired; answers how much that was. */
export function expirePiece(piece: Piece): u64 {
  if (piece.isDone || piece.lock !== null) return 0;
  const rest = piece.left;
  piece.status = Status.Expired;
  return rest;
}

/** Gives each piece and the voucher the status that follows from what they hold. */
export function settle(state: State): void {
  let locked = false;
  let open = false;
  let expired = false;
  for (let i: u32 = 0; i < state.next; i++) {
    const piece = state.piece(i);
    piece.status = statusOf(piece, state.status == Status.Draft);
    locked = locked || piece.lock !== null;
    open = open || !piece.isDone;
    expired = expired || piece.status == Status.Expired;
  }
  if (locked) state.status = Status.Pending;
  else if (!open) state.status = expired ? Status.Expired : Status.Completed;
  else if (state.status != Status.Draft) state.status = Status.Listed;
}

function statusOf(piece: Piece, draft: bool): i32 {
  if (piece.status == Status.Expired) return Status.Expired;
  if (piece.redeemed == piece.amount) return Status.Completed;
  if (piece.redeemed > 0) return Status.PartlyRedeemed;
  if (piece.lock !== null) return Status.Pending;
  return draft ? Status.Draft : Status.Listed;
}

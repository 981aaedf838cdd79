// Pieces of a voucher: finding one, moving value between them, and the status that follows from what became of them
// (SPEC 11.3, 11.6).

import { event } from "../host/answer";
import { Input } from "../host/input";
import { add, AMOUNT, subtract } from "../value/checked";
import { sameId } from "../wire/bytes";
import * as error from "./error";
import { Places } from "./room";
import { Piece, PIECES, State, Status } from "./state";

export function isAmount(amount: u64): bool {
  return amount > 0 && amount <= AMOUNT;
}

/** Answers null where a guard said no. */
export function noPiece(_refused: bool): Piece | null {
  return null;
}

/** The piece, if the caller owns it and may do something with it. Null: refused. */
export function ownFreePiece(state: State, number: u64, input: Input): Piece | null {
  const piece = state.piece(number);
  if (piece === null) return noPiece(error.noSuchPiece(state, number));
  if (!sameId(piece.owner, input.fact.author)) return noPiece(error.notOwner(piece));
  if (piece.isDone) return noPiece(error.pieceDone(piece));
  const lock = piece.lock;
  if (lock !== null) return noPiece(error.pieceLocked(piece, lock));
  return input.time < state.expires ? piece : noPiece(error.pastExpiry(state));
}

/** Whether so much can be taken from a piece. */
export function hasEnough(state: State, piece: Piece, amount: u64): bool {
  if (!isAmount(amount)) return error.badAmount();
  return amount <= piece.left || error.notEnough(state, piece, amount);
}

/** Whether so much may leave a piece by itself: all of it, or what the voucher lets be divided. */
export function mayPart(state: State, piece: Piece, amount: u64): bool {
  return amount == piece.left || state.divisible || error.indivisible(state, piece);
}

/** So much leaves the piece for another one. */
export function takeOut(piece: Piece, amount: u64): void {
  piece.amount = subtract(piece.amount, amount);
  piece.givenOut = add(piece.givenOut, amount);
}

/** What was taken out of a piece stands in a new one. Null: refused. */
export function newPiece(state: State, owner: usize, amount: u64): Piece | null {
  if (state.live == PIECES) return noPiece(error.tooManyPieces(Places.of(state)));
  return state.addPiece(state.next++, owner, amount);
}

/** What was taken out of a piece is this peer's, in the piece that the peer has or in a new one. Null: refused. */
export function putIn(state: State, owner: usize, amount: u64): Piece | null {
  const piece = state.freePieceOf(owner);
  if (piece === null) return newPiece(state, owner, amount);
  piece.amount = add(piece.amount, amount);
  return piece;
}

/** So much of the piece passes to a peer; 0 as instance: by its owner. */
export function pass(state: State, piece: Piece, amount: u64, to: usize, instance: usize): bool {
  takeOut(piece, amount);
  const other = putIn(state, to, amount);
  if (other === null) return false;
  event("given", 6).key(0).uint(piece.number).key(1).uint(other.number).key(2).uint(amount).key(3).id(piece.owner)
    .key(4).id(to).key(5).idOrNull(instance);
  return true;
}

/** So much of the piece is redeemed. */
export function use(state: State, piece: Piece, amount: u64): void {
  piece.redeemed = add(piece.redeemed, amount);
  state.redeemed = add(state.redeemed, amount);
}

/** Says what was redeemed: of one piece or of several (`piece` null), for whom, and under which instance's lock. */
export function tellRedeemed(state: State, piece: Piece | null, amount: u64, owner: usize, by: usize, at: usize): void {
  const to = event("redeemed", 6).key(0);
  if (piece === null) to.null();
  else to.uint(piece.number);
  to.key(1).uint(amount).key(2).id(owner).key(3).id(by).key(4).idOrNull(at).key(5).uint(state.redeemed);
}

/** Ends all that is free of a voucher whose time has come. */
export function expireFree(state: State): void {
  let amount: u64 = 0;
  let others: u64 = 0;
  for (let i: u32 = 0; i < state.count; i++) {
    const piece = state.at(i);
    if (!piece.isFree) continue;
    amount = add(amount, piece.left);
    if (!sameId(piece.owner, state.issuer)) others = add(others, piece.left);
    piece.status = Status.Expired;
  }
  state.expired = add(state.expired, amount);
  if (amount > 0) event("expired", 2).key(0).uint(amount).key(1).uint(others);
}

/** Gives each piece and the voucher the status that follows from what they hold. */
export function restate(state: State): void {
  for (let i: u32 = 0; i < state.count; i++) {
    const piece = state.at(i);
    piece.status = statusOf(piece, state.status == Status.Draft);
  }
  if (state.locks > 0) state.status = Status.Pending;
  else if (state.live == 0) state.status = state.expired > 0 ? Status.Expired : Status.Completed;
  else if (state.status != Status.Draft) state.status = Status.Listed;
}

function statusOf(piece: Piece, draft: bool): i32 {
  if (piece.status == Status.Expired) return Status.Expired;
  if (piece.isDone) return Status.Completed;
  if (piece.redeemed > 0 && piece.redeemed < piece.amount) return Status.PartlyRedeemed;
  if (piece.lock !== null) return Status.Pending;
  return draft ? Status.Draft : Status.Listed;
}

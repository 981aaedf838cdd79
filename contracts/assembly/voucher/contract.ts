// What a voucher does with an input: its rules, each a guard with its own refusal (SPEC 11).

import { accepted, event, refused, stateWriter } from "../host/answer";
import { Input } from "../host/input";
import { holdToBirth, holdToTable, isRead, rowFor, takesNothing } from "../host/machine";
import { migrate, Moves, Round } from "../host/moves";
import { sameId } from "../wire/bytes";
import * as error from "./error";
import { lapse, lock, settle } from "./lock";
import { Portion } from "./msg";
import { edit, list, minted, unlist } from "./offer";
import { expireFree, hasEnough, mayPart, newPiece, ownFreePiece, pass, restate, takeOut } from "./piece";
import { conserve, readState, writeState } from "./record";
import { burn, redeem, redeemProof } from "./redemption";
import { leavesRoom, Places } from "./room";
import { NOW, Op, OPS, SAYS, State, TABLE, WIDTH } from "./state";

/** The answer to one input, as pointer and length. */
export function run(input: Input): u64 {
  const before = input.state;
  return before === null ? mint(input) : change(readState(before), input);
}

function mint(input: Input): u64 {
  holdToBirth(input);
  const state = minted(input);
  return state === null ? refused() : done(state);
}

function change(state: State, input: Input): u64 {
  const before = state.status;
  const row = rowFor(input, OPS, TABLE, WIDTH, before, NOW);
  if (row < 0 || !happens(state, row, input)) return refused();
  if (input.time >= state.expires && row != Op.Leave) expireFree(state);
  restate(state);
  holdToTable(TABLE, WIDTH, row, before, state.status);
  return done(state);
}

function happens(state: State, row: i32, input: Input): bool {
  if (row == Op.Edit) return edit(state, input);
  if (row == Op.List || row == Op.Price) return list(state, input);
  if (row == Op.Unlist) return unlist(state, input);
  if (row == Op.Split || row == Op.Give || row == Op.Lock) return part(state, row, input);
  if (row == Op.Settle) return settle(state, input);
  if (row == Op.Redeem) return redeem(state, input);
  if (row == Op.Proof) return redeemProof(state, input);
  if (row == Op.Burn) return burn(state, input);
  if (row == Op.Expire) return expire(state, input);
  if (row == Op.Lapse) return lapse(state, input);
  if (row == Op.Move) return move(state, input);
  return row == Op.Leave ? leave(state, input) : takeOver(state, input);
}

function done(state: State): u64 {
  conserve(state);
  const to = stateWriter();
  writeState(state, to);
  return accepted(to);
}

/** What owners do with their pieces has to leave room. */
function part(state: State, row: i32, input: Input): bool {
  const before = Places.of(state);
  const happened = row == Op.Split ? split(state, input) : row == Op.Give ? give(state, input) : lock(state, input);
  return happened && leavesRoom(before, Places.of(state), sameId(input.fact.author, state.issuer));
}

function split(state: State, input: Input): bool {
  const args = Portion.read(input.args);
  if (!isRead(input)) return false;
  const piece = ownFreePiece(state, args.piece, input);
  if (piece === null || !hasEnough(state, piece, args.amount)) return false;
  if (args.amount == piece.left) return error.nothingToSplit(piece);
  if (!mayPart(state, piece, args.amount)) return false;
  takeOut(piece, args.amount);
  const part = newPiece(state, piece.owner, args.amount);
  if (part === null) return false;
  event("split", 3).key(0).uint(piece.number).key(1).uint(part.number).key(2).uint(args.amount);
  return true;
}

function give(state: State, input: Input): bool {
  const args = Portion.readGive(input.args);
  if (!isRead(input)) return false;
  const piece = ownFreePiece(state, args.piece, input);
  if (piece === null || !hasEnough(state, piece, args.amount) || !mayPart(state, piece, args.amount)) return false;
  if (sameId(args.to, piece.owner)) return error.ownAlready(piece);
  if (!state.transferable && !sameId(piece.owner, state.issuer)) return error.notTransferable();
  return pass(state, piece, args.amount, args.to, 0);
}

/** The voucher's time has come: what is free expires now, what is locked when its lock ends. */
function expire(state: State, input: Input): bool {
  if (!takesNothing(input)) return false;
  if (input.time < state.expires) return error.beforeExpiry(state);
  for (let i: u32 = 0; i < state.count; i++) {
    if (state.at(i).isFree) return true;
  }
  return error.nothingToExpire();
}

/** The issuer and who owns something of what is left say whether the voucher goes on with another module. */
function move(state: State, input: Input): bool {
  const round = Round.begin(state.moves, input, SAYS);
  if (round === null) return false;
  hearAll(state, round);
  const moves = round.decide();
  if (moves === null) return false;
  state.moves = moves;
  return true;
}

/** Before the voucher goes on with another module: do they still say so? Nothing is locked then. */
function leave(state: State, input: Input): bool {
  const round = Round.leaving(state.moves, input, SAYS);
  if (round === null) return false;
  hearAll(state, round);
  return round.stands();
}

function hearAll(state: State, round: Round): void {
  round.hears(state.issuer);
  for (let i: u32 = 0; i < state.count; i++) {
    if (state.at(i).left > 0) round.hears(state.at(i).owner);
  }
}

function takeOver(state: State, input: Input): bool {
  if (!migrate(input)) return false;
  state.moves = Moves.none(0);
  return true;
}

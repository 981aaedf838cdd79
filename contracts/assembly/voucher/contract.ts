// What a voucher does with an input: its rules, each a guard with its own refusal (SPEC 11).

import { accepted, event, refused, stateWriter } from "../host/answer";
import { wake } from "../host/effect";
import { Origin } from "../host/fact";
import { Input } from "../host/input";
import { nextOf, originOf, rowOf } from "../host/table";
import { AMOUNT, LAST_INSTANT } from "../value/checked";
import { isCurrency } from "../value/currency";
import { sameId, spells } from "../wire/bytes";
import * as error from "./error";
import { lapse, lock, redeem, unlock } from "./lock";
import { Params, Portion, readNothing, readPrice } from "./msg";
import { expirePiece, isAmount, ownedAndFree, settle, splitOff } from "./piece";
import { conserve, Op, OPS, readState, State, Status, TABLE, WIDTH, writeState } from "./state";

const TITLE_CHARS: u32 = 120;

/** The answer to one input, as pointer and length. */
export function run(input: Input): u64 {
  const before = input.state;
  return before === null ? mint(input) : change(readState(before), input);
}

function change(state: State, input: Input): u64 {
  const row = rowOf(OPS, input.op);
  if (!mayHappen(state, row, input)) return refused();
  const next = nextOf(TABLE, WIDTH, row, state.status);
  if (!happens(state, row, input)) return refused();
  if (input.time >= state.expires) expireFree(state);
  settle(state);
  if ((next & (1 << state.status)) == 0) unreachable(); // the table and the code disagree
  return done(state);
}

function mayHappen(state: State, row: i32, input: Input): bool {
  if (row < 0) return error.unknownOp();
  if (input.fact.origin != originOf(TABLE, WIDTH, row)) return error.wrongOrigin();
  return nextOf(TABLE, WIDTH, row, state.status) != 0 || error.notNow(state.status);
}

function happens(state: State, row: i32, input: Input): bool {
  switch (row) {
    case Op.List:
    case Op.Price:
      return list(state, input);
    case Op.Split:
      return split(state, input);
    case Op.Lock:
      return lock(state, input);
    case Op.Redeem:
      return redeem(state, input);
    case Op.Unlock:
      return unlock(state, input);
    case Op.Expire:
      return expire(state, input);
    default:
      return lapse(state, input);
  }
}

function done(state: State): u64 {
  conserve(state);
  const to = stateWriter();
  writeState(state, to);
  return accepted(to);
}

function mint(input: Input): u64 {
  if (input.fact.origin != Origin.Genesis || !spells(input.op.at, input.op.bytes, "init")) unreachable();
  const params = Params.read(input.args);
  if (!isSound(params, input)) return refused();
  const state = State.blank();
  state.issuer = input.fact.author;
  state.currency = params.currency;
  state.amount = params.amount;
  state.expires = params.expires;
  state.title = params.title;
  state.description = params.description;
  state.price = params.price;
  state.transferable = params.transferable;
  state.divisible = params.divisible;
  state.addPiece(state.issuer, state.amount);
  event("minted", 3).key(0).uint(state.amount).key(1).text(state.currency.at, state.currency.bytes)
    .key(2).id(state.issuer);
  wake(state.expires, "expire").map(0);
  return done(state);
}

function isSound(params: Params, input: Input): bool {
  if (!input.args.done) return error.malformed();
  if (!isCurrency(params.currency)) return error.badCurrency();
  if (!isAmount(params.amount)) return error.badAmount();
  if (params.expires <= input.time || params.expires > LAST_INSTANT) return error.badExpiry(input.time);
  if (params.title.chars == 0 || params.title.chars > TITLE_CHARS) return error.badTitle();
  return params.price <= AMOUNT || error.badPrice();
}

/** `list` and `price`: the issuer names a price; the first also shows the voucher to others. */
function list(state: State, input: Input): bool {
  const price = readPrice(input.args);
  if (!input.args.done) return error.malformed();
  if (!sameId(input.fact.author, state.issuer)) return error.notIssuer();
  if (input.time >= state.expires) return error.pastExpiry(state);
  if (price > AMOUNT) return error.badPrice();
  event(state.status == Status.Draft ? "listed" : "priced", 1).key(0).uint(price);
  state.price = price;
  state.status = Status.Listed;
  return true;
}

function split(state: State, input: Input): bool {
  const args = Portion.read(input.args);
  if (!input.args.done) return error.malformed();
  if (!ownedAndFree(state, args.piece, input)) return false;
  const piece = state.piece(<u32>args.piece);
  if (!isAmount(args.amount)) return error.badAmount();
  if (args.amount >= piece.left) return error.notEnough(state, piece, args.amount);
  const part = splitOff(state, piece, args.amount);
  if (part === null) return false;
  event("split", 3).key(0).uint(piece.number).key(1).uint(part.number).key(2).uint(args.amount);
  return true;
}

/** The voucher's time has come: what is free expires now, what is locked when its lock ends. */
function expire(state: State, input: Input): bool {
  readNothing(input.args);
  if (!input.args.done) return error.malformed();
  if (input.time < state.expires) return error.beforeExpiry(state);
  for (let i: u32 = 0; i < state.next; i++) {
    const piece = state.piece(i);
    if (!piece.isDone && piece.lock === null) return true;
  }
  return error.nothingToExpire();
}

/** Every change after the expiry also ends what is free by then. */
function expireFree(state: State): void {
  let amount: u64 = 0;
  for (let i: u32 = 0; i < state.next; i++) amount += expirePiece(state.piece(i));
  if (amount > 0) event("expired", 1).key(0).uint(amount);
}

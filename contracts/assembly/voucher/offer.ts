// What an issuer says of a voucher: how it is minted, shown to others and priced (SPEC 11.1, 11.4).

import { event } from "../host/answer";
import { wake } from "../host/effect";
import { Input } from "../host/input";
import { isRead, takesNothing } from "../host/machine";
import { Moves } from "../host/moves";
import { AMOUNT, LAST_INSTANT } from "../value/checked";
import { isCurrency } from "../value/currency";
import { Nonces } from "../value/nonces";
import { same, sameId } from "../wire/bytes";
import { Text } from "../wire/reader";
import * as error from "./error";
import { Params, readNumber } from "./msg";
import { isAmount } from "./piece";
import { State, Status } from "./state";

const TITLE_CHARS: u32 = 120;
const CATEGORY_CHARS: u32 = 40;

/** A new voucher: one piece of its issuer. Null: refused. */
export function minted(input: Input): State | null {
  const params = Params.read(input.args);
  if (!isRead(input) || !isPromise(params) || !isSound(params, input)) return null;
  const state = State.blank();
  state.issuer = input.fact.author;
  state.currency = params.currency;
  state.amount = params.amount;
  state.transferable = params.transferable;
  state.divisible = params.divisible;
  state.nonces = Nonces.none();
  state.moves = Moves.none(0);
  describe(state, params);
  state.addPiece(state.next++, state.issuer, state.amount);
  event("minted", 3).key(0).uint(state.amount).key(1).text(state.currency.at, state.currency.bytes)
    .key(2).id(state.issuer);
  wake(state.expires, "expire").map(0);
  return state;
}

function isPromise(params: Params): bool {
  if (!isCurrency(params.currency)) return error.badCurrency();
  return isAmount(params.amount) || error.badAmount();
}

function isSound(params: Params, input: Input): bool {
  if (params.expires <= input.time || params.expires > LAST_INSTANT) return error.badExpiry(input.time);
  if (params.title.chars == 0 || params.title.chars > TITLE_CHARS) return error.badTitle(params.title.chars);
  if (params.category.chars > CATEGORY_CHARS) return error.badCategory(params.category.chars);
  return params.price <= AMOUNT || error.badPrice();
}

function describe(state: State, params: Params): void {
  state.title = params.title;
  state.description = params.description;
  state.category = params.category;
  state.price = params.price;
  state.expires = params.expires;
}

function isIssuers(state: State, input: Input): bool {
  if (!sameId(input.fact.author, state.issuer)) return error.notIssuer();
  return input.time < state.expires || error.pastExpiry(state);
}

/** Whether what is promised, and until when, is as others have seen it. */
function isAsListed(state: State, params: Params): bool {
  const hadText = state.description != 0;
  if (hadText != (params.description != 0)) return error.wasListed();
  if (hadText && !sameId(params.description, state.description)) return error.wasListed();
  return (params.expires == state.expires && isSameText(params.title, state.title)) || error.wasListed();
}

function isSameText(a: Text, b: Text): bool {
  return a.bytes == b.bytes && same(a.at, b.at, a.bytes);
}

/** A draft says something else of itself. */
export function edit(state: State, input: Input): bool {
  const params = Params.readEdit(input.args);
  if (!isRead(input) || !isIssuers(state, input) || !isSound(params, input)) return false;
  if (state.wasListed && !isAsListed(state, params)) return false;
  if (params.expires != state.expires) wake(params.expires, "expire").map(0);
  describe(state, params);
  event("edited", 2).key(0).uint(state.price).key(1).uint(state.expires);
  return true;
}

/** `list` and `price`: the issuer names a price; the first also shows the voucher to others. */
export function list(state: State, input: Input): bool {
  const price = readNumber(input.args);
  if (!isRead(input) || !isIssuers(state, input)) return false;
  if (price > AMOUNT) return error.badPrice();
  event(state.status == Status.Draft ? "listed" : "priced", 1).key(0).uint(price);
  state.price = price;
  state.wasListed = true;
  if (state.status == Status.Draft) state.status = Status.Listed;
  return true;
}

/** The issuer takes a voucher back of which nobody has had anything. */
export function unlist(state: State, input: Input): bool {
  if (!takesNothing(input) || !isIssuers(state, input)) return false;
  if (state.redeemed > 0) return error.notWhole();
  for (let i: u32 = 0; i < state.count; i++) {
    const piece = state.at(i);
    if (piece.left > 0 && !sameId(piece.owner, state.issuer)) return error.notWhole();
  }
  event("unlisted", 0);
  state.status = Status.Draft;
  return true;
}

// How a promise ends: kept, on the holder's word or a till's, or taken back by who gave it (SPEC 11.4).

import { event } from "../host/answer";
import { Fact } from "../host/fact";
import { Input } from "../host/input";
import { isRead } from "../host/machine";
import { add, subtract } from "../value/checked";
import { sameCurrency } from "../value/currency";
import { sameId } from "../wire/bytes";
import * as error from "./error";
import { Portion, readNumber } from "./msg";
import { hasEnough, mayPart, ownFreePiece, tellRedeemed, use } from "./piece";
import { State } from "./state";

/** The owner of a piece says that the promise was kept. */
export function redeem(state: State, input: Input): bool {
  const args = Portion.read(input.args);
  if (!isRead(input)) return false;
  const piece = ownFreePiece(state, args.piece, input);
  if (piece === null) return false;
  if (sameId(piece.owner, state.issuer)) return error.ownPromise();
  if (!hasEnough(state, piece, args.amount) || !mayPart(state, piece, args.amount)) return false;
  use(state, piece, args.amount);
  tellRedeemed(state, piece, args.amount, piece.owner, piece.owner, 0);
  return true;
}

/** A device of the issuer took the holder's authorization: so much of all that the holder has is redeemed. */
export function redeemProof(state: State, input: Input): bool {
  const amount = readNumber(input.args);
  const fact = input.fact;
  if (!isRead(input) || !isTheirs(state, fact)) return false;
  if (amount == 0 || amount > fact.authorized) return error.proofAmount(state, fact.authorized);
  const goodUntil = min(fact.expires, state.expires - 1);
  if (fact.accepted > goodUntil) return error.acceptedTooLate(goodUntil);
  if (state.nonces.has(fact.nonce)) return error.nonceUsed();
  if (state.nonces.isFull) return error.tooManyProofs();
  state.nonces.add(fact.nonce);
  if (!useOf(state, fact.holder, amount)) return false;
  tellRedeemed(state, null, amount, fact.holder, fact.holder, 0);
  return true;
}

function isTheirs(state: State, fact: Fact): bool {
  if (!sameId(fact.principal, state.issuer)) return error.otherPrincipal();
  if (sameId(fact.holder, state.issuer)) return error.ownPromise();
  return sameCurrency(fact.currency, state.currency) || error.proofCurrency(state);
}

/** Takes the amount from the holder's free pieces, in the order of their numbers. */
function useOf(state: State, holder: usize, amount: u64): bool {
  let wanted = amount;
  for (let i: u32 = 0; i < state.count && wanted > 0; i++) {
    const piece = state.at(i);
    if (!piece.isFree || !sameId(piece.owner, holder)) continue;
    const part = min(wanted, piece.left);
    if (!mayPart(state, piece, part)) return false;
    use(state, piece, part);
    wanted -= part;
  }
  return wanted == 0 || error.holderLacks(state, amount - wanted, amount);
}

/** The issuer takes back what nobody else owns. */
export function burn(state: State, input: Input): bool {
  const args = Portion.read(input.args);
  if (!isRead(input)) return false;
  if (!sameId(input.fact.author, state.issuer)) return error.notIssuer();
  const piece = ownFreePiece(state, args.piece, input);
  if (piece === null || !hasEnough(state, piece, args.amount)) return false;
  piece.amount = subtract(piece.amount, args.amount);
  state.burnt = add(state.burnt, args.amount);
  event("burnt", 2).key(0).uint(piece.number).key(1).uint(args.amount);
  return true;
}

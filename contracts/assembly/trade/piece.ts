// The voucher's side of a trade: the piece that it locks, and the proofs that redeem it (SPEC 12.3, 12.5, 12.7, 12.12).

import { event } from "../host/answer";
import { message } from "../host/effect";
import { Fact } from "../host/fact";
import { Input } from "../host/input";
import { add } from "../value/checked";
import { sameCurrency } from "../value/currency";
import { LOCK_MARGIN_MS, PROOF_GRACE_MS } from "../value/grace";
import { sameId } from "../wire/bytes";
import { completionOnly } from "./criteria_error";
import * as error from "./error";
import { close, earned, fill, fund } from "./money";
import { Locked, readProof, Terms } from "./msg";
import { NONCES, State, Status } from "./state";

export function locked(state: State, input: Input): bool {
  const locked = Locked.read(input.args);
  if (!input.args.done) return error.malformed();
  const terms = state.terms;
  if (!sameId(input.fact.source, terms.voucher)) return error.otherVoucher();
  if (state.piece !== null) return error.alreadyLocked();
  if (input.time >= terms.deadline) return error.deadlinePassed(terms);
  if (!fits(locked, terms)) return false;
  state.piece = locked;
  event("locked", 2).key(0).uint(locked.piece).key(1).uint(locked.amount);
  if (state.status == Status.Agreed) fund(state);
  return true;
}

function fits(locked: Locked, terms: Terms): bool {
  if (!sameCurrency(locked.currency, terms.currency)) return error.lockCurrency(terms);
  if (locked.amount != terms.face) return error.lockAmount(terms, locked.amount);
  if (!sameId(locked.beneficiary, terms.buyer)) return error.lockBeneficiary();
  if (!sameId(locked.owner, terms.seller)) return error.lockOwner();
  if (!sameId(locked.issuer, terms.seller)) return error.lockIssuer();
  if (locked.expires < terms.deadline) return error.voucherTooShort(terms);
  const least = add(terms.deadline, LOCK_MARGIN_MS);
  return locked.until >= least || error.lockTooShort(least);
}

export function proof(state: State, input: Input): bool {
  const amount = readProof(input.args);
  if (!input.args.done) return error.malformed();
  if (state.terms.criteria !== null) return completionOnly();
  if (!isTheirs(state.terms, input.fact) || !isInTime(state.terms, input)) return false;
  if (!counts(state, input.fact, amount)) return false;
  state.addNonce(input.fact.nonce);
  earn(state, amount);
  return true;
}

/** So much more of the piece is proven: it is redeemed, its cash is earned, and with the last of it the trade closes. */
export function earn(state: State, amount: u64): void {
  state.proven = add(state.proven, amount);
  event("proven", 3).key(0).uint(amount).key(1).uint(state.proven).key(2).uint(earned(state));
  message(state.terms.voucher, "redeem").map(2).key(0).uint(state.piece!.piece).key(1).uint(amount);
  fill(state);
  if (state.proven == state.terms.face) close(state, Status.Completed, null);
}

function isTheirs(terms: Terms, fact: Fact): bool {
  if (!sameId(fact.holder, terms.buyer)) return error.otherHolder();
  if (!sameId(fact.principal, terms.seller)) return error.otherPrincipal();
  return sameCurrency(fact.currency, terms.currency) || error.proofCurrency(terms);
}

function isInTime(terms: Terms, input: Input): bool {
  const goodUntil = min(terms.deadline, input.fact.expires);
  if (input.fact.accepted > goodUntil) return error.acceptedTooLate(goodUntil);
  const arrivesUntil = add(terms.deadline, PROOF_GRACE_MS);
  return input.time < arrivesUntil || error.arrivedTooLate(arrivesUntil);
}

function counts(state: State, fact: Fact, amount: u64): bool {
  if (amount == 0 || amount > fact.authorized) return error.proofAmount(state.terms, fact.authorized);
  if (state.hasNonce(fact.nonce)) return error.nonceUsed();
  if (amount > state.terms.face - state.proven) return error.notEnough(state, amount);
  return state.nonceCount < NONCES || error.tooManyProofs();
}

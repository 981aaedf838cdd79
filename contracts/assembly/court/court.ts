// Whom a trade or a task asks when its parties disagree (SPEC 12.1, 12.13): a part of the terms.

import { make } from "../host/heap";
import { Reader } from "../wire/reader";
import * as error from "./error";
import { Peers } from "./peers";

export const SEATS: u32 = 9;
export const BP: u64 = 10_000;
export const ANSWER_LEAST_MS: u64 = 3_600_000;
export const ANSWER_MOST_MS: u64 = 30 * 24 * 3_600_000;

@final
@unmanaged
export class Court {
  /** The community that draws the panel; 0 where the terms name it. */
  community: usize;
  /** The module of the ballots whose word counts. */
  ballot: usize;
  seats: u64;
  /** How long the panel has. */
  answer: u64;
  /** What the payee gets of what is disputed if nobody decides in that time. */
  fallback: u64;
  arbitrators: Peers;

  static read(from: Reader): Court {
    const court = make<Court>();
    from.map(6);
    court.community = from.key(0).idOrNull();
    court.ballot = from.key(1).id();
    court.seats = from.key(2).uint();
    court.answer = from.key(3).uint();
    court.fallback = from.key(4).uint();
    court.arbitrators = Peers.read(from.key(5), SEATS);
    return court;
  }

  static readOrNull(from: Reader): Court | null {
    return from.takesNull() ? null : Court.read(from);
  }
}

/** Whether terms may have this court: it can be asked, and none of the parties sits in it. */
export function canDecide(court: Court, parties: Peers): bool {
  if (court.seats == 0 || court.seats > SEATS) return error.badSeats();
  if (court.answer < ANSWER_LEAST_MS || court.answer > ANSWER_MOST_MS) return error.badAnswer();
  if (court.fallback > BP) return error.badShare(court.fallback);
  const named = court.arbitrators.count > 0;
  if (named == (court.community != 0)) return named ? error.twoPanels() : error.noPanel();
  for (let i: u32 = 0; i < parties.count; i++) {
    if (court.arbitrators.has(parties.at(i))) return error.partyJudges();
  }
  return true;
}

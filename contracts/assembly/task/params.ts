// What a task is founded with (SPEC 15.1, 15.2), read strictly: no other keys, no other types.

import { Court, canDecide } from "../court/court";
import { Peers } from "../court/peers";
import { make } from "../host/heap";
import { Input } from "../host/input";
import { Criteria, canBeMet, LATITUDE, LONGITUDE } from "../sensor/criteria";
import { AMOUNT, LAST_INSTANT } from "../value/checked";
import { isCurrency } from "../value/currency";
import { Major, Reader, Text } from "../wire/reader";
import { Writer } from "../wire/writer";
import * as error from "./error";

export const STAKEHOLDERS: u32 = 16;
const PARENTS: u32 = 4;
const POLICIES: u32 = 4;
const MODULES: u32 = 4;
const TITLE_CHARS: u32 = 120;
const CATEGORY_CHARS: u32 = 40;
/** Metres: half way round the earth. */
const RADIUS: u64 = 20_037_508;

/** Who decides in a task; a parent's may be a child's. */
@final
@unmanaged
export class Governance {
  manager: usize;
  stakeholders: Peers;
  /** How many stakeholders confirm; 0: all. */
  threshold: u64;
  court: Court | null;
  /** All of it, as it was written. */
  private at: usize;
  private length: usize;

  static read(from: Reader): Governance {
    const governance = make<Governance>();
    governance.at = from.at;
    from.map(5);
    governance.manager = from.key(0).id();
    governance.stakeholders = Peers.read(from.key(1), STAKEHOLDERS);
    governance.threshold = from.key(2).uint();
    governance.court = Court.readOrNull(from.key(3));
    Peers.read(from.key(4), POLICIES); // hashes, each once
    governance.length = from.at - governance.at;
    return governance;
  }

  static readOrNull(from: Reader): Governance | null {
    return from.takesNull() ? null : Governance.read(from);
  }

  write(to: Writer): void {
    to.raw(this.at, this.length);
  }

  /** Whether a task can be run by it. */
  get isSound(): bool {
    const stakeholders = this.stakeholders;
    if (stakeholders.count == 0) return error.noStakeholder();
    if (this.threshold > stakeholders.count) return error.badThreshold(this.threshold, stakeholders.count);
    const court = this.court;
    if (court === null) return true;
    const parties = Peers.none(stakeholders.count + 1);
    parties.add(this.manager);
    for (let i: u32 = 0; i < stakeholders.count; i++) parties.add(stakeholders.at(i));
    return canDecide(court, parties);
  }
}

@final
@unmanaged
export class Params {
  title: Text;
  value: u64;
  currency: Text;
  deadline: u64;
  parents: Peers;
  /** Its own governance; null: it is the first parent's, or it stands in the state already. */
  governance: Governance | null;
  /** What a sensor has to show; null: nobody asks one. */
  criteria: Criteria | null;
  /** Whether what the sensor shows needs nobody's confirmation. */
  suffices: bool;
  /** Modules of the vouchers that may be credited; null: any. */
  modules: Peers | null;
  private category: Text;
  private at: usize;
  private length: usize;
  private governanceAt: usize;
  private governanceEnd: usize;

  static read(from: Reader): Params {
    const params = make<Params>();
    params.at = from.at;
    const entries = from.head(Major.Map);
    if (entries != 10 && entries != 11) from.fail();
    params.title = from.key(0).text();
    from.key(1).idOrNull(); // the description's hash
    params.value = from.key(2).uint();
    params.currency = from.key(3).text();
    params.deadline = from.key(4).uint();
    readPlace(from.key(5));
    params.parents = Peers.read(from.key(6), PARENTS);
    params.governanceAt = from.key(7).at;
    params.governance = Governance.readOrNull(from);
    params.governanceEnd = from.at;
    readProof(params, from.key(8));
    params.category = from.key(9).text();
    params.modules = entries == 11 ? Peers.read(from.key(10), MODULES) : null;
    params.length = from.at - params.at;
    return params;
  }

  /** All but the governance, for which null stands: what is in force has a place of its own in the state. */
  write(to: Writer): void {
    to.raw(this.at, this.governanceAt - this.at).null();
    to.raw(this.governanceEnd, this.at + this.length - this.governanceEnd);
  }

  /** Whether a task can be founded with it. */
  isSound(input: Input): bool {
    if (this.title.chars == 0 || this.title.chars > TITLE_CHARS) return error.badTitle();
    if (this.category.chars > CATEGORY_CHARS) return error.badCategory();
    if (!isCurrency(this.currency)) return error.badCurrency();
    if (this.value == 0 || this.value > AMOUNT) return error.badValue();
    if (this.deadline <= input.time || this.deadline > LAST_INSTANT) return error.badDeadline(input.time);
    const governance = this.governance;
    if (governance === null && this.parents.count == 0) return error.noGovernance();
    if (governance !== null && !governance.isSound) return false;
    const modules = this.modules;
    if (modules !== null && modules.count == 0) return error.noModule();
    const criteria = this.criteria;
    return criteria === null || canBeMet(criteria, this.deadline);
  }
}

/** A place on earth and metres around it: for people who look for a task; the reader fails on any other. */
function readPlace(from: Reader): void {
  if (from.takesNull()) return;
  from.map(3);
  const lat = from.key(0).int();
  const lon = from.key(1).int();
  const radius = from.key(2).uint();
  if (lat < -LATITUDE || lat > LATITUDE || lon < -LONGITUDE || lon > LONGITUDE || radius > RADIUS) from.fail();
}

function readProof(params: Params, from: Reader): void {
  if (from.takesNull()) return;
  from.map(2);
  params.criteria = Criteria.read(from.key(0));
  params.suffices = from.key(1).bool();
}

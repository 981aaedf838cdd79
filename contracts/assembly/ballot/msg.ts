// What a ballot is founded with and what may be asked of it (SPEC 16.1), read strictly: no other keys, no other types.

import { make } from "../host/heap";
import { Electorate, SPLIT } from "../court/charter";
import { Rule, WHOLE_BP } from "../court/rule";
import { same, spells } from "../wire/bytes";
import { Reader, Text } from "../wire/reader";

export const QUESTION_CHARS: u32 = 200;
export const OPTIONS: u32 = 8;
export const OPTION_CHARS: u32 = 80;

@final
@unmanaged
export class Params {
  question: Text;
  /** How many options there are, or SPLIT. */
  options: u64;
  /** Whether each option has a text of its own, of a length that fits. */
  areOptionsSound: bool;
  /** Whether they are "yes" and "no": what a verdict of option 0 or 1 means to whom it is for. */
  isYesNo: bool;
  electorate: Electorate;
  rule: Rule;
  closes: u64;
  extension: u64;
  /** The instance that awaits the verdict; 0 where none does. */
  subject: usize;
  case: u64;
  /** Whether a vote stands once it is cast. */
  final: bool;
  /** All of it, as it was written. */
  at: usize;
  length: usize;

  static read(from: Reader): Params {
    const params = make<Params>();
    params.at = from.at;
    from.map(9);
    params.question = from.key(0).text();
    readOptions(params, from.key(1));
    params.electorate = Electorate.read(from.key(2));
    params.rule = Rule.read(from.key(3));
    params.closes = from.key(4).count();
    params.extension = from.key(5).count();
    readSubject(params, from.key(6));
    readSnapshot(from.key(7));
    params.final = from.key(8).bool();
    params.length = from.at - params.at;
    return params;
  }

  get isSplit(): bool {
    return this.options == SPLIT;
  }

  /** The highest choice that there is. */
  get lastChoice(): u64 {
    return this.isSplit ? WHOLE_BP : this.options - 1;
  }
}

function readOptions(params: Params, from: Reader): void {
  params.areOptionsSound = true;
  if (from.takesNull()) return;
  const begin = from.at;
  const count = from.array(OPTIONS);
  if (count < 2) from.fail();
  params.isYesNo = count == 2;
  for (let i: u32 = 0; i < count && !from.failed; i++) {
    const option = from.text();
    const isNew = !isAmong(option, begin, i, from.end);
    params.isYesNo = params.isYesNo && spells(option.at, option.bytes, i == 0 ? "yes" : "no");
    if (option.chars == 0 || option.chars > OPTION_CHARS || !isNew) params.areOptionsSound = false;
  }
  params.options = count;
}

/** Whether one of the first options of the array at `begin` has the same text. */
function isAmong(option: Text, begin: usize, first: u32, end: usize): bool {
  const earlier = Reader.over(begin, end - begin);
  earlier.array(OPTIONS);
  for (let i: u32 = 0; i < first; i++) {
    const other = earlier.text();
    if (other.bytes == option.bytes && same(other.at, option.at, option.bytes)) return true;
  }
  return false;
}

function readSubject(params: Params, from: Reader): void {
  if (from.takesNull()) return;
  from.map(2);
  params.subject = from.key(0).id();
  params.case = from.key(1).count();
}

/** Where the weights come from is for people to check. */
function readSnapshot(from: Reader): void {
  if (from.takesNull()) return;
  from.map(3);
  from.key(0).id();
  from.key(1).count();
  from.key(2).id();
}

/** Args of `vote`. */
export function readChoice(from: Reader): u64 {
  from.map(1);
  return from.key(0).uint();
}

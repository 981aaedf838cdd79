// What a community has to do with others: links between equals, and communities nested in it (SPEC 17.3).

import { event } from "../host/answer";
import { message } from "../host/effect";
import { make } from "../host/heap";
import { Input } from "../host/input";
import { isRead, takesNothing } from "../host/machine";
import { sameId } from "../wire/bytes";
import * as error from "./error";
import { actsAs, Role } from "./member";
import { Child, Link, State } from "./state";

function placeOfLink(state: State, community: usize): u32 {
  let place: u32 = 0;
  while (place < state.links.count && !sameId(state.links.at(place).community, community)) place++;
  return place;
}

/** The link with that community, a new one if need be. What others only asked for makes way. Null: there is no room. */
function linkWith(state: State, community: usize): Link | null {
  const place = placeOfLink(state, community);
  if (place < state.links.count) return state.links.at(place);
  if (state.links.isFull && !forgetAsked(state)) return null;
  const link = make<Link>();
  link.community = community;
  state.links.add(link);
  return link;
}

/** Forgets the oldest link that only the other side wants: strangers can't fill the list. */
function forgetAsked(state: State): bool {
  for (let i: u32 = 0; i < state.links.count; i++) {
    if (state.links.at(i).ours) continue;
    state.links.remove(i);
    return true;
  }
  return false;
}

function readCommunity(input: Input): usize {
  input.args.map(1);
  return input.args.key(0).id();
}

/** Says it again where it was said before: a word that got lost is made good. */
export function link(state: State, input: Input): bool {
  const community = readCommunity(input);
  if (!isRead(input) || !actsAs(state, input, Role.Liaison)) return false;
  if (sameId(community, input.instance)) return error.tieToItself();
  const link = linkWith(state, community);
  if (link === null) return error.tooManyLinks();
  link.ours = true;
  event("link", 2).key(0).id(community).key(1).bool(link.theirs);
  message(community, "linked").map(0);
  return true;
}

export function unlink(state: State, input: Input): bool {
  const community = readCommunity(input);
  if (!isRead(input) || !actsAs(state, input, Role.Liaison)) return false;
  const place = placeOfLink(state, community);
  if (place == state.links.count) return error.notLinked();
  state.links.remove(place);
  event("unlink", 1).key(0).id(community);
  message(community, "unlinked").map(0);
  return true;
}

/** The other side's word that it wants a link. */
export function linked(state: State, input: Input): bool {
  if (!takesNothing(input)) return false;
  if (sameId(input.fact.source, input.instance)) return error.tieToItself();
  const link = linkWith(state, input.fact.source);
  if (link === null) return error.tooManyLinks();
  link.theirs = true;
  event("linked", 2).key(0).id(link.community).key(1).bool(link.ours);
  return true;
}

/** The other side's word that it wants it no longer. Where there is no link that is so already: refused, it could come
 * again and undo a later one. */
export function unlinked(state: State, input: Input): bool {
  if (!takesNothing(input)) return false;
  const place = placeOfLink(state, input.fact.source);
  if (place == state.links.count) return true;
  state.links.remove(place);
  event("unlinked", 1).key(0).id(input.fact.source);
  return true;
}

function placeOfChild(state: State, community: usize): u32 {
  let place: u32 = 0;
  while (place < state.children.count && !sameId(state.children.at(place).community, community)) place++;
  return place;
}

/** A community says that this one is its parent; it waits to be adopted, and makes way for others until it is. */
export function child(state: State, input: Input): bool {
  if (!takesNothing(input)) return false;
  const community = input.fact.source;
  if (sameId(community, input.instance)) return error.tieToItself();
  if (placeOfChild(state, community) < state.children.count) return error.childAlready();
  if (state.children.isFull && !forgetUnadopted(state)) return error.tooManyChildren();
  const child = make<Child>();
  child.community = community;
  state.children.add(child);
  event("child", 1).key(0).id(community);
  return true;
}

function forgetUnadopted(state: State): bool {
  for (let i: u32 = 0; i < state.children.count; i++) {
    if (state.children.at(i).adopted) continue;
    state.children.remove(i);
    return true;
  }
  return false;
}

export function adopt(state: State, input: Input): bool {
  const community = readCommunity(input);
  if (!isRead(input) || !actsAs(state, input, Role.Liaison)) return false;
  const place = placeOfChild(state, community);
  if (place == state.children.count) return error.noSuchChild();
  if (state.children.at(place).adopted) return error.childAlready();
  state.children.at(place).adopted = true;
  event("adopted", 2).key(0).id(community).key(1).id(input.fact.author);
  return true;
}

// A contract's interface (SPEC 10.7): read from beside its source, and held to it. A name or form that nobody knows,
// an op that is not in the table, an event of another size: the build ends there.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { eventsOf, spoken, words } from "./source.mjs";

const LEAVES = [
  ...["uint", "int", "bool", "text", "hash", "bytes", "peer", "instance", "module", "time", "span", "currency"],
  ...["percent", "bp", "degrees", "amount", "any"],
];
const CAPABILITIES = ["pull", "read", "write", "seal", "manage"];
const KEYS = ["type", "title", "params", "state", "statuses", "ops", "events", "grants", "forms"];
const OP_KEYS = ["by", "as", "help", "args", "grants"];

class Checker {
  constructor(name, document) {
    this.name = name;
    this.document = document;
  }

  wrong(where, what) {
    throw new Error(`${this.name}/interface.json: ${where}: ${what}`);
  }

  keys(where, found, allowed, optional = []) {
    if (found === null || typeof found !== "object") this.wrong(where, "an object is expected");
    const strange = Object.keys(found).filter((key) => !allowed.includes(key));
    const missing = allowed.filter((key) => !(key in found) && !optional.includes(key));
    if (strange.length > 0) this.wrong(where, `unknown ${strange.join(", ")}`);
    if (missing.length > 0) this.wrong(where, `${missing.join(", ")} missing`);
  }

  /** A form is a leaf, a name in forms, or an object of one key. */
  form(where, form, inRecord = false) {
    if (typeof form === "string") {
      if (!LEAVES.includes(form) && !(form in this.document.forms)) this.wrong(where, `there is no form ${form}`);
      return;
    }
    const kinds = { record: "members", tuple: "members", list: "form", optional: "form", maybe: "form" };
    const [kind, ...more] = Object.keys(form ?? {});
    if (more.length > 0 || kind === undefined) this.wrong(where, "a form has one key");
    const inner = form[kind];
    if (kinds[kind] === "members") this.members(where, kind, inner);
    else if (kind === "maybe" && !inRecord) this.wrong(where, "only a record's member may be absent");
    else if (kinds[kind] === "form") this.form(`${where}[]`, inner);
    else if (kind === "choice" || kind === "bits") this.names(where, inner);
    else if (kind === "either") this.variants(where, inner);
    else this.wrong(where, `there is no kind of form ${kind}`);
  }

  members(where, kind, members) {
    if (!Array.isArray(members)) this.wrong(where, "an array of members is expected");
    let last = -1;
    for (const [name, form, key = last + 1] of members) {
      if (!/^[a-z][a-z0-9_]*$/.test(name)) this.wrong(where, `${name} is no name of a member`);
      if (key <= last) this.wrong(`${where}.${name}`, "keys have to rise");
      this.form(`${where}.${name}`, form, kind === "record");
      last = key;
    }
    const names = members.map(([name]) => name);
    if (new Set(names).size !== names.length) this.wrong(where, "a member is there twice");
  }

  names(where, names) {
    const fine = Array.isArray(names) && names.length > 0 && names.every((name) => typeof name === "string");
    if (!fine) this.wrong(where, "an array of names is expected");
  }

  variants(where, variants) {
    for (const [tag, fields] of variants) this.members(`${where}.${tag}`, "tuple", fields);
  }

  /** What a path of grants, such as `buyers.peer`, leads to has to be a peer. */
  grants(where, grants, form) {
    for (const [path, capability] of Object.entries(grants)) {
      const end = path.split(".").reduce((at, name) => this.step(`${where}.${path}`, at, name), form);
      if (this.inner(end) !== "peer") this.wrong(`${where}.${path}`, "this is no peer and no list of peers");
      if (!CAPABILITIES.includes(capability)) this.wrong(`${where}.${path}`, `there is no capability ${capability}`);
    }
  }

  step(where, form, name) {
    const at = this.inner(form);
    const found = (at.record ?? at.tuple ?? []).find(([member]) => member === name);
    if (!found) this.wrong(where, `there is no ${name}`);
    return found[1];
  }

  /** A form without the names, lists and options around it. */
  inner(form) {
    if (typeof form === "string") return form in this.document.forms ? this.inner(this.document.forms[form]) : form;
    const around = form.list ?? form.optional ?? form.maybe;
    return around === undefined ? form : this.inner(around);
  }

  op(name, op, rows) {
    const where = `ops.${name}`;
    this.keys(where, op, OP_KEYS, ["grants"]);
    const ways = rows.filter((row) => row.op === name).map(({ origin }) => origin);
    if (!ways.includes(op.as)) this.wrong(where, `comes as ${ways.join(" or ")} in the table, not as ${op.as}`);
    this.form(`${where}.args`, op.args);
    this.grants(where, op.grants ?? {}, op.args);
  }

  events(room) {
    const said = words(room);
    const unsaid = Object.keys(this.document.events).filter((name) => !said.has(name));
    if (unsaid.length > 0) this.wrong("events", `the source never says ${unsaid.join(", ")}`);
    for (const { name, entries } of eventsOf(room)) {
      const form = this.document.events[name];
      if (form === undefined) this.wrong("events", `the source has the event ${name}`);
      const least = form.record.filter(([, member]) => member.maybe === undefined).length;
      if (entries < least || entries > form.record.length) this.wrong(`events.${name}`, `has ${entries} in the source`);
    }
  }
}

/** The interface of the contract whose source is in `room`, once it is held to that source. */
export function interfaceOf(name, room, { rows, names }) {
  const document = JSON.parse(readFileSync(join(room, "interface.json"), "utf8"));
  const checker = new Checker(name, document);
  checker.keys("top", document, KEYS);
  if (document.type !== name) checker.wrong("type", `is ${document.type}`);
  for (const [form, what] of Object.entries(document.forms)) checker.form(`forms.${form}`, what);
  checker.form("params", document.params);
  checker.form("state", document.state);
  const statuses = names.map(spoken).join();
  if (document.statuses.join() !== statuses) checker.wrong("statuses", `are ${statuses} in the source`);
  const ops = [...new Set(rows.map(({ op }) => op))];
  checker.keys("ops", document.ops, ops);
  for (const [op, what] of Object.entries(document.ops)) checker.op(op, what, rows);
  for (const [event, form] of Object.entries(document.events)) checker.form(`events.${event}`, form);
  checker.events(room);
  checker.grants("grants", document.grants, document.params);
  return document;
}

const member = ([name, form]) => `${name}: ${spelled(form)}`;
const keyed = ([key, name, form]) => `${key}: ${name}: ${spelled(form)}`;
const variant = ([tag, fields], index) => `[${[index, ...fields.map(member)].join(", ")}] ${tag}`;

/** A form in one line. */
export function spelled(form) {
  if (typeof form === "string") return form;
  const [kind] = Object.keys(form);
  const inner = form[kind];
  if (kind === "optional") return `${spelled(inner)} or null`;
  if (kind === "maybe") return `${spelled(inner)}, may be absent`;
  if (kind === "list") return `list of ${spelled(inner)}`;
  if (kind === "choice" || kind === "bits") return `${kind} of ${inner.join(", ")}`;
  if (kind === "either") return inner.map(variant).join("; ");
  return kind === "tuple" ? `[${inner.map(member).join(", ")}]` : `{${numbered(inner).map(keyed).join(", ")}}`;
}

/** The members of a record with their keys. */
export function numbered(members) {
  let last = -1;
  return members.map(([name, form, key = last + 1]) => [(last = key), name, form]);
}

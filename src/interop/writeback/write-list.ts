import type { Adder, Holder } from '../sites/sites';
import { asMap } from '../tree/access';
import type { Plan } from './plan';

/** A list of responses before and after, with where they stand and how one is added or changed. */
export interface ListWriter<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
  /** For each of `after` the index of what it was, from {@link align}. */
  readonly partners: readonly (number | undefined)[];
  readonly holders: readonly Holder[];
  readonly adder: Adder<T>;
  readonly name: (member: T) => string;
  readonly change: (plan: Plan, original: number, before: T, after: T) => void;
}

/** Writes the change of a list of responses: members that went, came, or changed in themselves. */
export function writeList<T>(plan: Plan, writer: ListWriter<T>): void {
  const { before, after, partners, holders } = writer;
  const kept = new Set(partners);
  before.forEach((member, index) => {
    if (!kept.has(index)) removeMember(plan, holders[index], writer.name(member));
  });
  after.forEach((member, index) => {
    const partner = partners[index];
    const original = partner === undefined ? undefined : before[partner];
    if (partner !== undefined && original !== undefined) writer.change(plan, partner, original, member);
    else
      addMember(
        plan,
        writer,
        member,
        partners.slice(0, index).findLast((earlier) => earlier !== undefined),
      );
  });
  const whole = writer.adder.kind === 'list' || writer.adder.kind === 'map' ? writer.adder : undefined;
  if (whole?.entry && after.length === 0 && before.length > 0) plan.remove(whole.owner, whole.entry, whole.key);
}

function removeMember(plan: Plan, holder: Holder | undefined, what: string): void {
  if (!holder) return;
  if (holder.kind === 'fixed') plan.refuse(what, holder.why);
  else if (holder.kind === 'item') plan.removeItem(holder.list, holder.index, what);
  else plan.remove(holder.owner, holder.entry, what);
}

function addMember<T>(plan: Plan, writer: ListWriter<T>, member: T, after: number | undefined): void {
  const { adder, holders } = writer;
  const what = writer.name(member);
  const anchor = after === undefined ? undefined : holders[after];
  switch (adder.kind) {
    case 'fixed':
      plan.refuse(what, adder.why);
      return;
    case 'list': {
      const value = adder.shape(member);
      const list = adder.entry?.value.kind === 'list' ? adder.entry.value : undefined;
      if (list && list.items.length > 0) {
        const first = holders.length > 0 ? -1 : list.items.length - 1;
        plan.addItem(list, anchor?.kind === 'item' ? anchor.index : first, value, what);
      } else plan.addToNew(adder.owner, adder.key, { list: [value] }, what, adder.entry);
      return;
    }
    case 'map': {
      const map = asMap(adder.entry?.value);
      const entry = adder.shape(member, plan.taken(map));
      if (map && map.entries.length > 0)
        plan.add(map, anchor?.kind === 'entry' ? { ...entry, after: anchor.entry } : entry, what);
      else plan.addToNew(adder.owner, adder.key, { entries: [[entry.key, entry.value]] }, what, adder.entry);
      return;
    }
    case 'block': {
      const entry = adder.shape(member, plan.taken(adder.owner));
      const place = anchor?.kind === 'entry' ? anchor.entry : adder.after;
      plan.add(adder.owner, place ? { ...entry, after: place } : entry, what);
      return;
    }
    default:
      adder satisfies never;
  }
}

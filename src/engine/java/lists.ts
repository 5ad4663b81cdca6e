import { JavaList } from './collections';
import { entriesOf, liveEntriesOf } from './hash-order';
import { JavaArray, JavaEntry, JavaSubList, type JavaValue, JavaView } from './objects';
import { JavaException } from './outcome';

/** What can be read by index. */
export type ListValue = JavaList<JavaValue> | JavaSubList;

/** The elements of a list, array or map view, in Java's order; null for everything else. */
export function itemsOf(value: JavaValue): Iterable<JavaValue> | null {
  if (value instanceof JavaList || value instanceof JavaArray) return value.items;
  if (value instanceof JavaSubList) return windowOf(value);
  if (value instanceof JavaView) return viewItems(value);
  return null;
}

/** The elements of a sublist, copied. Throws when the list behind it was changed directly. */
function windowOf(view: JavaSubList): JavaValue[] {
  let root: JavaSubList['parent'] = view;
  let start = 0;
  while (root instanceof JavaSubList) {
    checkUnchanged(root);
    start += root.offset;
    root = root.parent;
  }
  return root.items.slice(start, start + view.size);
}

/** Throws ConcurrentModificationException if a sublist's list was changed by other means than the sublist. */
export function checkUnchanged(view: JavaSubList): void {
  if (view.modCount !== view.parent.modCount) throw new JavaException('java.util.ConcurrentModificationException', '');
}

function viewItems({ type, map }: JavaView): JavaValue[] {
  const items: JavaValue[] = [];
  if (type === 'EntrySet') for (const pair of liveEntriesOf(map)) items.push(new JavaEntry(pair, map.type));
  else for (const pair of entriesOf(map)) items.push(pair[type === 'KeySet' ? 0 : 1]);
  return items;
}

import type { CharSet } from './char-set';
import { expressionSet } from './predefined-sets';

/** Scripts and their codes that entered Unicode after version 13, unknown to Java 17. */
const NEWER =
  /^(?:Vithkuqi|Vith|Toto|Cypro_Minoan|Cpmn|Old_Uyghur|Ougr|Tangsa|Tnsa|Kawi|Nag_Mundari|Nagm|Garay|Gara|Gurung_Khema|Gukh|Kirat_Rai|Krai|Ol_Onal|Onao|Sunuwar|Sunu|Todhri|Todr|Tulu_Tigalari|Tutg|Beria_Erfe|Berf|Sidetic|Sidt|Tai_Yo|Tayo|Tolong_Siki|Tols|Katakana_Or_Hiragana|Qaac|Qaai)$/;

const UNASSIGNED_SCRIPT = expressionSet(/[\p{Cn}\p{Co}\p{Cs}]/u);

/** JavaScript's spelling where it is not "capital, then small letters" around each underscore. */
const SPELLING: ReadonlyMap<string, string> = new Map([['Signwriting', 'SignWriting']]);

function canonical(name: string): string {
  const parts = name.split('_').map((part) => part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase());
  const joined = parts.join('_');
  return SPELLING.get(joined) ?? joined;
}

/** A script by name or four-letter code, in any case; `null` if Java 17 does not know it (rule 10.7). */
export function scriptSet(name: string): CharSet | null {
  if (!/^[a-z]+(?:_[a-z]+)*$/i.test(name)) return null;
  const script = canonical(name);
  if (script === 'Unknown' || script === 'Zzzz') return UNASSIGNED_SCRIPT;
  if (NEWER.test(script)) return null;
  try {
    return expressionSet(new RegExp(`\\p{Script=${script}}`, 'u'));
  } catch {
    return null;
  }
}

import type { JavaValue } from '../../java';
import type { Range } from '../ast';
import type { Finding, FindingCode } from '../trace';
import { previewOf } from './preview';

const MAX_FINDINGS = 500;
const MAX_VALUES = 5;

/** Collects findings, each place once. */
export class Findings {
  readonly #byPlace = new Map<string, Finding>();

  add(code: FindingCode, { start, end }: Range, detail: string, value?: JavaValue): void {
    const place = `${code} ${start} ${end}`;
    let finding = this.#byPlace.get(place);
    if (finding === undefined) {
      if (this.#byPlace.size >= MAX_FINDINGS) return;
      finding = { code, range: { start, end }, detail, values: [], count: 0 };
      this.#byPlace.set(place, finding);
    }
    finding.count++;
    if (value === undefined || finding.values.length >= MAX_VALUES) return;
    const { preview } = previewOf(value);
    if (!finding.values.includes(preview)) finding.values.push(preview);
  }

  list(): Finding[] {
    return [...this.#byPlace.values()];
  }
}

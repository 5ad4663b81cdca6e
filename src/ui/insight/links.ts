import type { TemplateRun } from '../../document';
import type { LinkPoint } from '../../store';

type Trace = NonNullable<TemplateRun['trace']>;
type Span = Trace['spans'][number];
type Location = readonly (string | number)[];

/** What lights up for a place that the user asks about. */
export interface Linked {
  template: { start: number; end: number }[];
  output: { start: number; end: number }[];
  body: Location[];
}

const NOTHING: Linked = { template: [], output: [], body: [] };

const within = (inner: Location, outer: Location): boolean => outer.every((key, at) => inner[at] === key);

/** The smallest spans of the template around an offset: all that one reference wrote, over all rounds. */
function spansAt(trace: Trace, offset: number): Span[] {
  const around = trace.spans.filter((span) => offset >= span.srcStart && offset < span.srcEnd);
  const smallest = Math.min(...around.map((span) => span.srcEnd - span.srcStart));
  return around.filter((span) => span.srcEnd - span.srcStart === smallest);
}

function touched(point: LinkPoint, trace: Trace, template: string): Span[] {
  switch (point.side) {
    case 'template':
      return point.template === template ? spansAt(trace, point.offset) : [];
    case 'output':
      return trace.spans.filter((span) => point.offset >= span.outStart && point.offset < span.outEnd);
    case 'body':
      return trace.spans.filter(
        ({ origin }) =>
          origin !== undefined && (within(origin.location, point.location) || within(point.location, origin.location)),
      );
    default:
      return point satisfies never;
  }
}

/** The other ends of a place in the template, the output or the body, read off the run's trace. */
export function linkedTo(point: LinkPoint, trace: Trace, template: string): Linked {
  const spans = touched(point, trace, template);
  if (spans.length === 0) return NOTHING;
  const sources = new Map(
    spans.map((span) => [`${span.srcStart} ${span.srcEnd}`, { start: span.srcStart, end: span.srcEnd }]),
  );
  const locations = new Map(
    spans.flatMap(({ origin }) => (origin === undefined ? [] : [[JSON.stringify(origin.location), origin.location]])),
  );
  return {
    template: [...sources.values()],
    output: spans.map((span) => ({ start: span.outStart, end: span.outEnd })),
    body: [...locations.values()],
  };
}

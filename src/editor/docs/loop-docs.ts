import { type DocEntry, property } from './entry';

/** What exists only inside `#foreach`. */
export const loopDocs: readonly DocEntry[] = [
  property('foreach', 'State of the innermost `#foreach`. Outside of a loop it does not exist.', {
    example: '#if($foreach.hasNext),#end',
    members: [
      property('count', 'Number of this round, from 1.', { type: 'Integer' }),
      property('index', 'Number of this round, from 0.', { type: 'Integer' }),
      property('hasNext', 'Whether another round follows; the way to put commas between items.', { type: 'Boolean' }),
      property('first', 'Whether this is the first round.', { type: 'Boolean' }),
      property('last', 'Whether this is the last round.', { type: 'Boolean' }),
      property('parent', 'State of the enclosing loop.', { type: 'Loop' }),
      property('topmost', 'State of the outermost loop.', { type: 'Loop' }),
    ],
  }),
  property('velocityCount', 'Number of this round, from 1: the old name of `$foreach.count`.', { type: 'Integer' }),
  property('velocityHasNext', 'Whether another round follows: the old name of `$foreach.hasNext`.', {
    type: 'Boolean',
  }),
];

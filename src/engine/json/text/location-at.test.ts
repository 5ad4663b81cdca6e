import { expect, it } from 'vitest';
import { locationAt } from './location-at';

it.each([
  ['{"a": [1, {"b": "x"} ]}', 'x', ['a', 1, 'b']],
  ['{"a": [1, {"b": "x"} ]}', '1', ['a', 0]],
  ['{"a": [1, {"b": "x"} ]}', '"b"', ['a', 1, 'b']],
  ['{"pets":[{"id":7},{"id":8}]}', '8', ['pets', 1, 'id']],
  ['{"pets":[{"id":7},{"id":8}]}', '7', ['pets', 0, 'id']],
  ['plain text', 'text', []],
  ['{"a":{"b":1},"c":', 'b', ['a', 'b']],
])('finds the location of %j at %j', (text, at, location) => {
  expect(locationAt(text, text.indexOf(at))).toEqual(location);
});

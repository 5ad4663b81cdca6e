import fc from 'fast-check';
import type { IntegrationResponse } from '../../document';
import type { MethodPart } from '../import/result';

/** Texts that are hard to write somewhere: quotes, escapes, interpolations, indentation, line breaks, no characters. */
const FRAGMENTS = [
  '"',
  "'",
  '\\',
  '\\\\',
  `\${x}`,
  `$\${x}`,
  '%{if}',
  `\${!x}`,
  '#',
  ' # ',
  ': ',
  '- ',
  '\n',
  '\n\n',
  '\t',
  '  ',
  ' ',
  'é',
  '😀',
  '\u2028',
  '{',
  '}',
  '[',
  ']',
  ',',
  '&a',
  '*a',
  '!t',
  '|',
  '>',
  '%',
  '@',
  '`',
  '---',
  'EOT',
  'true',
  '404',
  '$input.json("$")',
  'text',
  '\u0007',
  '\u0085',
];

const nasty = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

type Responses = IntegrationResponse[];
type Change = (responses: Responses) => void;

const status = fc.constantFrom('201', '418', '503');
const type = fc.constantFrom('application/json', 'text/plain', 'application/vnd.x+json');
const header = fc.constantFrom('method.response.header.X-New', 'method.response.header.X');

/** One edit as a user makes it, on the response of an index (taken modulo their number). */
export const anyEdit: fc.Arbitrary<{ name: string; change: Change }> = fc
  .tuple(fc.nat(3), nasty, status, type, header, fc.nat(8))
  .map(([index, text, code, media, name, kind]) => ({
    name: `${kind} ${index} ${JSON.stringify(text)}`,
    change: changes(kind, index, text, code, media, name),
  }));

function changes(kind: number, index: number, text: string, code: string, media: string, name: string): Change {
  return (responses) => {
    const response = responses[index % responses.length];
    if (!response) return;
    if (kind === 0) response.selectionPattern = `x${text}`;
    else if (kind === 1) response.statusCode = code;
    else if (kind === 2) response.contentHandling = 'CONVERT_TO_BINARY';
    else if (kind === 3) response.responseTemplates = { ...response.responseTemplates, [media]: text };
    else if (kind === 4) response.responseParameters = { ...response.responseParameters, [name]: `'${text}'` };
    else if (kind === 5) delete response.responseTemplates;
    else if (kind === 6) delete response.responseParameters;
    else if (kind === 7) responses.splice(index % responses.length, 1);
    else
      responses.push({
        statusCode: '499',
        selectionPattern: `y${text}`,
        responseTemplates: { [media]: text },
        responseParameters: { [name]: "'a'" },
      });
  };
}

/** The part with the integration responses changed. */
export function edited(part: MethodPart, change: Change): MethodPart {
  const copy = structuredClone(part);
  change(copy.method.integration.integrationResponses);
  return copy;
}

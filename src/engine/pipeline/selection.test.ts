import { describe, expect, it } from 'vitest';
import { header, returned, run, thrown } from './fixtures';

const NOT_FOUND = { statusCode: '404', selectionPattern: '^\\[NotFound\\].*' };
const DEFAULT = { statusCode: '200' };

describe('the subject', () => {
  it('SEL-2: is the status of an HTTP backend', () => {
    const result = run({
      http: { statusCode: 404 },
      responses: [DEFAULT, { statusCode: '400', selectionPattern: '4\\d{2}' }],
    });
    expect(result.selection.subject).toMatchObject({ kind: 'statusCode', value: '404', present: true });
    expect(result.reply.statusCode).toBe(400);
  });

  it('SEL-2: is errorMessage of a Lambda payload and never the HTTP status', () => {
    const result = run({
      lambda: thrown('[NotFound] no 42'),
      responses: [DEFAULT, NOT_FOUND, { statusCode: '504', selectionPattern: '200' }],
    });
    expect(result.selection.subject?.value).toBe('[NotFound] no 42');
    expect(result.reply.statusCode).toBe(404);
  });

  it('SEL-7: is empty for a success, which .+ does not match and .* does', () => {
    const anyError = { statusCode: '502', selectionPattern: '.+' };
    expect(run({ lambda: returned('Pass'), responses: [DEFAULT, anyError] }).reply.statusCode).toBe(200);
    const everything = { statusCode: '502', selectionPattern: '.*' };
    expect(run({ lambda: returned('Pass'), responses: [DEFAULT, everything] }).reply.statusCode).toBe(502);
  });

  it('SEL-13: an errorMessage that is an object counts as none', () => {
    const payload = '{"errorMessage":{"code":1}}';
    const result = run({
      lambda: { outcome: 'errorPayload', payload },
      responses: [DEFAULT, { statusCode: '500', selectionPattern: '.+' }],
    });
    expect(result.selection.subject).toMatchObject({ value: '', present: false, rule: 'SEL-13' });
    expect(result.reply.statusCode).toBe(200);
  });

  it('SEL-14: a stringified JSON message is matched as its text', () => {
    const message = '{"status":"fail"}';
    const matching = { statusCode: '500', selectionPattern: '.*status.*fail.*' };
    expect(run({ lambda: thrown(message), responses: [DEFAULT, matching] }).reply.statusCode).toBe(500);
    const key = { statusCode: '500', selectionPattern: '.*errorMessage.*' };
    expect(run({ lambda: thrown(message), responses: [DEFAULT, key] }).reply.statusCode).toBe(200);
  });

  it('SEL-15: a success payload with errorMessage is matched, marked as inferred', () => {
    const result = run({ lambda: returned({ errorMessage: '[NotFound] x' }), responses: [DEFAULT, NOT_FOUND] });
    expect(result.reply.statusCode).toBe(404);
    expect(result.selection.subject?.grade).toBe('inferred');
  });

  it('SEL-19: an asynchronous invocation is answered by the default with an empty body', () => {
    const result = run({ lambda: { outcome: 'accepted' }, responses: [DEFAULT, NOT_FOUND] });
    expect([result.reply.statusCode, result.reply.text]).toEqual([200, '']);
  });
});

describe('the choice', () => {
  const pick = (selectionPattern: string, message: string): number =>
    run({ lambda: thrown(message), responses: [DEFAULT, { statusCode: '400', selectionPattern }] }).reply.statusCode;

  it('SEL-3: the whole subject must match', () => {
    expect(pick('Invalid*', 'Invalid input')).toBe(200);
    expect(pick('Invalid.*', 'Invalid input')).toBe(400);
    expect(pick('404', 'foo 404 bar')).toBe(200);
  });

  it('SEL-4: Java syntax, no flags but inline ones', () => {
    expect(pick('bad.*', 'Bad')).toBe(200);
    expect(pick('(?i)bad.*', 'Bad')).toBe(400);
    expect(pick('\\Qa.b\\E', 'a.b')).toBe(400);
  });

  it('SEL-5: a dot stops at a line break', () => {
    expect(pick('.+', 'one\ntwo')).toBe(200);
    expect(pick('(\\n|.)+', 'one\ntwo')).toBe(400);
  });

  it('SEL-8: of several matches the lowest status code wins, and the others are shown', () => {
    const responses = [
      { statusCode: '502', selectionPattern: '.+' },
      { statusCode: '405', selectionPattern: '.*four hundred.*' },
      DEFAULT,
    ];
    const result = run({ lambda: thrown('four hundred'), responses });
    expect(result.reply.statusCode).toBe(405);
    expect(result.selection.rows.map((row) => [row.index, row.order, row.verdict])).toEqual([
      [2, 1, 'default-not-needed'],
      [1, 2, 'selected'],
      [0, 3, 'matches-too'],
    ]);
    expect(result.steps.find((step) => step.id === 'selection')).toMatchObject({ rule: 'SEL-8', grade: 'inferred' });
  });

  it('SEL-9: a match beats the default wherever it stands', () => {
    expect(
      run({ lambda: thrown('x'), responses: [DEFAULT, { statusCode: '502', selectionPattern: '.+' }] }).reply
        .statusCode,
    ).toBe(502);
  });

  it('SEL-10: of two defaults the lower status code counts', () => {
    expect(
      run({ lambda: returned(1), responses: [{ statusCode: '202' }, { statusCode: '201', selectionPattern: '' }] })
        .reply.statusCode,
    ).toBe(201);
  });

  it('SEL-11: without match and default the call ends in 500', () => {
    const result = run({ http: { statusCode: 403 }, responses: [{ statusCode: '200', selectionPattern: '200' }] });
    expect(result.reply).toMatchObject({
      statusCode: 500,
      text: '{"message": "Internal server error"}',
      gatewayResponseType: 'API_CONFIGURATION_ERROR',
    });
    expect(header(result, 'x-amzn-ErrorType')).toBe('InternalServerErrorException');
    expect(result.log).toContain(
      'Execution failed due to configuration error: No match for output mapping and no default output mapping configured. Endpoint Response Status Code: 403',
    );
    expect(result.selection).toMatchObject({ selected: null, how: 'none' });
  });

  it('SEL-12: a selected status without method response ends in 500 after the backend was called', () => {
    const result = run({
      lambda: thrown('[NotFound] x'),
      responses: [DEFAULT, NOT_FOUND],
      methodResponses: [{ statusCode: '200' }],
    });
    expect(result.reply.statusCode).toBe(500);
    const lines = result.log.trimEnd().split('\n');
    expect(lines.at(-2)).toContain('Output mapping refers to an invalid method response: 404');
    expect(lines.at(-3)).toContain('Endpoint response body before transformations: ');
    expect(header(result, 'X-Amzn-Trace-Id')).toBeDefined();
  });

  it('says so for a pattern that does not compile, and goes on', () => {
    const result = run({ lambda: thrown('x'), responses: [DEFAULT, { statusCode: '400', selectionPattern: '(' }] });
    expect(result.selection.rows[1]).toMatchObject({
      verdict: 'invalid-pattern',
      patternError: { description: 'Unclosed group' },
    });
    expect(result.reply.statusCode).toBe(200);
  });
});

describe('failures of the Lambda service', () => {
  it('SEL-16: throttling and bad requests reach the default response', () => {
    const throttled = run({
      lambda: { outcome: 'failure', failure: 'throttled' },
      responses: [DEFAULT, { statusCode: '500', selectionPattern: '.+' }],
    });
    expect(throttled.reply.statusCode).toBe(200);
    const refused = run({ lambda: { outcome: 'failure', failure: 'invalidRequestBody' } });
    expect(refused.reply.text).toBe('{"Type":"User","message":"Could not parse request body into json."}');
  });

  it('SEL-16: missing permission is found before selection', () => {
    const result = run({ lambda: { outcome: 'failure', failure: 'invalidPermissions' } });
    expect(result.reply.statusCode).toBe(500);
    expect(result.log).toContain('Execution failed due to configuration error: Invalid permissions on Lambda function');
    expect(result.selection.how).toBe('not-applicable');
  });
});

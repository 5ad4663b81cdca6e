import { expect, it } from 'vitest';
import { newDocument, newScenario } from '../../document';
import { writeMarkdown } from './markdown';
import { codeBlock, codeSpan } from './markdown-text';

it('tells configuration, scenario, result and link', () => {
  const document = newDocument('Pets');
  document.method.integration.integrationResponses = [
    {
      statusCode: '404',
      selectionPattern: '^\\[a|b\\].*',
      responseParameters: { 'method.response.header.X': "'1'" },
      responseTemplates: { 'text/plain': 'a\n```\nb' },
    },
    { statusCode: '200' },
  ];
  const scenario = newScenario('s1', 'No *such* pet', {
    lambda: { outcome: 'error', errorMessage: '[a]', errorType: 'E', runtime: 'nodejs', stackTrace: [] },
  });
  const text = writeMarkdown(document, {
    scenario,
    result: {
      statusCode: 404,
      reasonPhrase: 'Not Found',
      headers: [{ name: 'X', value: '1' }],
      body: 'a',
      explanation: ['Row 1 matches.'],
    },
    link: 'https://play.example/#1.abc',
  });
  expect(text).toContain("| `^\\[a\\|b\\].*` | `404` | `X: '1'` |  |");
  expect(text).toContain('| default | `200` |  |  |');
  expect(text).toContain('### Scenario: No \\*such\\* pet');
  expect(text).toContain('```http\n404 Not Found\nX: 1\n\na\n```');
  expect(text).toContain('````velocity\na\n```\nb\n````');
  expect(text).toContain('"errorMessage": "[a]"');
  expect(text).toContain('- Row 1 matches.');
  expect(text.trimEnd().endsWith('(<https://play.example/#1.abc>)')).toBe(true);
});

it('fences and quotes any text', () => {
  expect(codeBlock('````')).toBe('`````\n````\n`````');
  expect(codeSpan('a`b')).toBe('``a`b``');
  expect(codeSpan('`')).toBe('`` ` ``');
  expect(codeSpan('a\nb')).toBe('`a↵b`');
});

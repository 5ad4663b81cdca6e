import type { HttpBackend } from '../../document';
import { declared, type Example, exampleDocument, httpScenario } from '../example';

const PNG: HttpBackend = {
  outcome: 'response',
  statusCode: 200,
  headers: [{ name: 'Content-Type', value: 'image/png' }],
  body: { base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==' },
};

/** Whatever a client accepts, its author meant it to get the image and not base64 text. */
const accept = (value: string) => ({
  request: { headers: [{ name: 'Accept', value }] },
  expected: { statusCode: 200, body: { match: 'regex' as const, value: '(?s)(?!iVBORw0KGgo).*' } },
});

/** Pains 41, 42. */
export const binaryAccept: Example = {
  id: 'binary-accept',
  title: 'A binary body with the wrong Accept',
  question: 'The image arrives as base64 text in a browser, though curl downloads it.',
  document: exampleDocument({
    name: 'A binary body with the wrong Accept',
    description:
      'Only the first media type of Accept is compared with binaryMediaTypes. A browser loading an <img> names image/avif first, so a list with image/png alone does not match and the bytes are sent as base64 text.',
    integration: { type: 'HTTP', uri: 'https://backend.example.com/avatars/{petId}.png', httpMethod: 'GET' },
    binaryMediaTypes: ['image/png'],
    resourcePath: '/avatars/{petId}',
    methodResponses: [declared('200', ['Content-Type'], 'image/png')],
    responses: [
      {
        statusCode: '200',
        responseParameters: { 'method.response.header.Content-Type': 'integration.response.header.Content-Type' },
      },
    ],
    scenarios: [
      httpScenario(
        's1',
        '<img> in a browser',
        PNG,
        accept('image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8'),
      ),
      httpScenario('s2', 'Accept: image/png', PNG, accept('image/png')),
      httpScenario('s3', 'fetch with */*', PNG, accept('*/*')),
    ],
  }),
};

import { type DocEntry, method, property } from './entry';

/** `$util`: the six functions API Gateway has; others of its kin exist in AppSync only and print nothing here. */
export const utilDoc: DocEntry = property(
  'util',
  'Helper functions. There are six, those below; AppSync’s many others do not exist here.',
  {
    example: "$util.escapeJavaScript($input.path('$.name'))",
    members: [
      method(
        'escapeJavaScript',
        ['text'],
        'String',
        'Escapes text for a JavaScript string: quotes, backslashes, `/`, control and non-ASCII characters. It also writes `\\\'`, which is not valid JSON; append `.replaceAll("\\\\\'", "\'")`.',
        {
          example: `"$util.escapeJavaScript($input.path('$.text')).replaceAll("\\\\'", "'")"`,
          snippet: 'escapeJavaScript(‹1:$text›)',
        },
      ),
      method(
        'parseJson',
        ['json'],
        'Object',
        'Reads JSON text into maps, lists and values that can be walked. Text that is not valid JSON fails the whole mapping with a 500.',
        {
          example: "#set($error = $util.parseJson($input.path('$.errorMessage')))",
          snippet: 'parseJson(‹1:$text›)',
        },
      ),
      method(
        'urlEncode',
        ['text'],
        'String',
        'Encodes text as in a form: a blank becomes `+`, other special characters `%XX` of their UTF-8 bytes.',
        {
          example: "$util.urlEncode($input.path('$.name'))",
          snippet: 'urlEncode(‹1:$text›)',
        },
      ),
      method(
        'urlDecode',
        ['text'],
        'String',
        'Decodes form or URL encoding: `+` becomes a blank, `%XX` bytes are read as UTF-8.',
        {
          example: "$util.urlDecode($input.params('next'))",
          snippet: 'urlDecode(‹1:$text›)',
        },
      ),
      method('base64Encode', ['text'], 'String', 'The text’s UTF-8 bytes in base64, standard alphabet, with padding.', {
        example: '$util.base64Encode($input.body)',
        snippet: 'base64Encode(‹1:$text›)',
      }),
      method('base64Decode', ['text'], 'String', 'Reads base64 back into text, as UTF-8.', {
        example: "$util.base64Decode($input.path('$.data'))",
        snippet: 'base64Decode(‹1:$text›)',
      }),
    ],
  },
);

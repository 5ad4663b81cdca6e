/** Problems of body mapping templates, their choice and their output. */
export const TEMPLATE_ENTRIES = {
  'template-error': {
    severity: 'error',
    explanation:
      'The template does not parse or fails as it runs. API Gateway answers 500 and tells the reason to nobody.',
    rule: 'VTL-26',
    grade: 'reported',
  },
  'template-syntax': {
    severity: 'error',
    explanation: 'The template does not parse, so every reply that needs it is a 500.',
    rule: 'VTL-26',
    grade: 'reported',
  },
  'string-escape': {
    severity: 'error',
    explanation: 'A template’s strings know no backslash. A quote inside a quoted string is written twice: "".',
    rule: 'VTL-18',
    grade: 'recorded',
  },
  'body-not-json': {
    severity: 'error',
    explanation:
      'The body starts like JSON and does not parse, so $input.path, $input.json and header mappings from the body throw: the client gets 500.',
    rule: 'JP-7',
    grade: 'inferred',
  },
  'output-not-json': {
    severity: 'error',
    explanation: 'The reply says application/json, and its body is not JSON. API Gateway sends it all the same.',
    rule: 'TPL-10',
    grade: 'inferred',
  },
  'reference-empty': {
    severity: 'warning',
    explanation: 'The reference has no value here, and API Gateway prints nothing for it.',
    rule: 'VTL-1',
    grade: 'recorded',
  },
  'escaped-single-quote': {
    severity: 'warning',
    explanation:
      'escapeJavaScript writes \\\' for a single quote, which JSON does not know. Append .replaceAll("\\\\\'","\'") to the call.',
    rule: 'VAR-18',
    grade: 'documented',
  },
  'java-object-printed': {
    severity: 'warning',
    explanation: 'An object printed by a template is Java’s {key=value}, not JSON. $input.json(path) prints JSON.',
    rule: 'VTL-5',
    grade: 'recorded',
  },
  'json-in-error-message': {
    severity: 'info',
    explanation:
      "errorMessage is JSON written into a string. $util.parseJson($input.path('$.errorMessage')) makes it an object whose members can be read.",
    rule: 'SEL-14',
    grade: 'reported',
  },
  'json-in-quotes': {
    severity: 'info',
    explanation:
      '$input.json prints strings with their quotes; within quotes of the template there are two pairs. $input.path prints the bare text.',
    rule: 'JP-3',
    grade: 'reported',
  },
  'template-not-chosen': {
    severity: 'info',
    explanation: 'The template is chosen by the request’s Accept header alone, not by what the backend sent.',
    rule: 'TPL-1',
    grade: 'documented',
  },
  'accept-first-only': {
    severity: 'info',
    explanation: 'Only the first entry of Accept counts; the others and their q values are ignored.',
    rule: 'TPL-3',
    grade: 'documented',
  },
  'template-empty': {
    severity: 'info',
    explanation: 'An empty or null template means passthrough: the body goes out as it came.',
    rule: 'TPL-5',
    grade: 'documented',
  },
  'text-after-set': {
    severity: 'warning',
    explanation: '#set ends with its closing bracket. What stands behind it, such as a semicolon, is printed.',
    rule: 'VTL-9',
    grade: 'recorded',
  },
  'number-respelled': {
    severity: 'info',
    explanation:
      'Numbers are read and printed anew, Java style: 1.50 becomes 1.5 and 1E10 becomes 1.0E10. $input.body keeps the text as it came.',
    rule: 'JP-4',
    grade: 'inferred',
  },
  'stray-comma': {
    severity: 'info',
    explanation: 'A comma that a loop writes after every item is one too many: write it only #if($foreach.hasNext).',
    rule: 'VTL-12',
    grade: 'recorded',
  },
  'json-path-version': {
    severity: 'info',
    explanation:
      'Versions of the JSONPath library answer this path in different ways, and AWS does not say which one it runs. Here it is 2.4.0.',
    rule: 'JP-9',
    grade: 'inferred',
  },
  'foreach-limit': {
    severity: 'warning',
    explanation: '#foreach stops after 1000 rounds, silently as far as is known.',
    rule: 'VTL-25',
    grade: 'documented',
  },
  'template-too-large': {
    severity: 'error',
    explanation: 'A template may have 300 KB.',
    rule: 'TPL-13',
    grade: 'documented',
  },
  'override-ignored': {
    severity: 'warning',
    explanation: 'Only an integer from 100 to 599 overrides the status; a string such as "400" is ignored.',
    rule: 'VAR-11',
    grade: 'reported',
  },
  'override-twice': {
    severity: 'warning',
    explanation:
      'AWS documents that an override may be applied only once per parameter and that repeating it gives 5XX. Here the last one counts.',
    rule: 'VAR-13',
    grade: 'documented',
  },
  'unknown-method': {
    severity: 'warning',
    explanation: 'The value has no such method with these arguments, so the reference prints nothing.',
    rule: 'VTL-21',
    grade: 'recorded',
  },
  'directive-literal': {
    severity: 'warning',
    explanation: 'API Gateway does not know this directive and prints it as it stands.',
    rule: 'VTL-16',
    grade: 'recorded',
  },
  'context-map-empty': {
    severity: 'warning',
    explanation: 'Maps inside $context print nothing; name one of their members.',
    rule: 'VAR-7',
    grade: 'recorded',
  },
  'text-unescaped': {
    severity: 'warning',
    explanation:
      'The text has a quote or a control character and stands between quotes. $util.escapeJavaScript makes it safe, $input.json writes it with its quotes.',
    rule: 'JP-3',
    grade: 'documented',
  },
  'unknown-property': {
    severity: 'warning',
    explanation: 'The value has no such property, so the reference prints nothing.',
    rule: 'VTL-1',
    grade: 'recorded',
  },
  'method-unsupported': {
    severity: 'warning',
    explanation:
      'Java has this method, and the simulation does not. Here it prints nothing; on AWS it may do something.',
    rule: 'VTL-22',
    grade: 'inferred',
  },
  'not-iterable': {
    severity: 'info',
    explanation: '#foreach over a text, a number or nothing does nothing.',
    rule: 'VTL-12',
    grade: 'inferred',
  },
  'set-no-effect': {
    severity: 'warning',
    explanation: 'Nothing took the value: the right side is null, or there is nothing on the left that could hold it.',
    rule: 'VTL-8',
    grade: 'inferred',
  },
  'integer-division': {
    severity: 'info',
    explanation: 'Two integers divide to an integer, and the remainder is lost.',
    rule: 'VTL-6',
    grade: 'recorded',
  },
  'status-prefix-leaks': {
    severity: 'info',
    explanation:
      'The message carries a marker for the selection pattern, and the client sees it. Cut it off in the template, for instance with .replaceAll("^\\[[^\\]]*\\]\\s*", "").',
    rule: 'SEL-3',
    grade: 'reported',
  },
} as const;

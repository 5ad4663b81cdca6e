/** Problems of proxies, binary bodies, MOCK, gateway responses and limits. */
export const BACKEND_ENTRIES = {
  'malformed-proxy-response': {
    severity: 'error',
    explanation:
      'A Lambda proxy integration needs an object with statusCode, headers, multiValueHeaders, body (a string) and isBase64Encoded, all optional and nothing else.',
    rule: 'PRX-2',
    grade: 'recorded',
  },
  'proxy-function-error': {
    severity: 'error',
    explanation:
      'A function that throws behind a proxy integration gives 502. Catch the error and return a statusCode instead.',
    rule: 'PRX-7',
    grade: 'recorded',
  },
  'lambda-throttled': {
    severity: 'info',
    explanation:
      'A throttled call has no errorMessage, so without a proxy the default response answers it as a success.',
    rule: 'SEL-16',
    grade: 'reported',
  },
  'backend-failure': {
    severity: 'error',
    explanation: 'The backend gave no answer that integration responses could map. A gateway response answers.',
    rule: 'ERR-2',
    grade: 'reported',
  },
  'mock-status-code': {
    severity: 'error',
    explanation:
      'The request template of a MOCK integration must print JSON with an integer statusCode, such as {"statusCode": 200}.',
    rule: 'MOCK-2',
    grade: 'reported',
  },
  'not-base64': {
    severity: 'error',
    explanation: 'The body is to be decoded from base64 and is not base64. API Gateway answers 500.',
    rule: 'BIN-2',
    grade: 'recorded',
  },
  'template-on-binary': {
    severity: 'error',
    explanation:
      'A template reads text. A body that was converted to bytes makes it fail with 500; CONVERT_TO_TEXT gives the template base64 text.',
    rule: 'TPL-9',
    grade: 'recorded',
  },
  'binary-sent-as-base64': {
    severity: 'warning',
    explanation:
      'The client gets base64 text instead of bytes, because the first entry of its Accept header is not among the binary media types.',
    rule: 'BIN-1',
    grade: 'recorded',
  },
  'binary-mangled': {
    severity: 'warning',
    explanation:
      'The body is not valid UTF-8 and counts as text, so bytes were replaced by U+FFFD. List its media type in binaryMediaTypes.',
    rule: 'TPL-8',
    grade: 'recorded',
  },
  'gateway-template-vtl': {
    severity: 'warning',
    explanation:
      'Templates of gateway responses replace $context, $stageVariables and $method.request variables and nothing else. Directives and methods are printed as they stand.',
    rule: 'ERR-1',
    grade: 'recorded',
  },
  'payload-too-large': {
    severity: 'warning',
    explanation: 'A payload may have 10 MB. What AWS answers beyond that on the response side is not known.',
    rule: 'LIM-1',
    grade: 'documented',
  },
  'request-refused': {
    severity: 'error',
    explanation: 'API Gateway refused the request before it called the backend.',
    rule: 'TPL-12',
    grade: 'documented',
  },
  'context-not-json': {
    severity: 'warning',
    explanation: 'The scenario’s context is not a JSON object, so the default context is used.',
    rule: 'VAR-5',
    grade: 'documented',
  },
  'status-code-invalid': {
    severity: 'error',
    explanation: 'A status code has three digits, the first from 1 to 5.',
    rule: 'PAR-17',
    grade: 'recorded',
  },
  'template-key-invalid': {
    severity: 'error',
    explanation: 'Templates are keyed by media type.',
    rule: 'PAR-17',
    grade: 'recorded',
  },
} as const;

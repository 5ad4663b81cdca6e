/** Problems of header mappings and of the headers of a reply. */
export const HEADER_ENTRIES = {
  'header-not-declared': {
    severity: 'error',
    explanation: 'A header can be mapped only when the method response of the same status declares it.',
    rule: 'PAR-17',
    grade: 'reported',
  },
  'mapping-without-method-response': {
    severity: 'error',
    explanation: 'Headers are mapped for a status that has no method response.',
    rule: 'PAR-17',
    grade: 'reported',
  },
  'static-value-unquoted': {
    severity: 'error',
    explanation:
      'A static value of a mapping stands in single quotes; without them it is read as a mapping expression.',
    rule: 'PAR-17',
    grade: 'reported',
  },
  'mapping-concatenation': {
    severity: 'error',
    explanation:
      'A mapping expression is one source, nothing can be joined to it. Set $context.responseOverride.header in the template instead.',
    rule: 'PAR-2',
    grade: 'reported',
  },
  'mapping-key-invalid': {
    severity: 'error',
    explanation: 'A mapping’s key reads method.response.header.NAME.',
    rule: 'PAR-17',
    grade: 'reported',
  },
  'mapping-source-case': {
    severity: 'warning',
    explanation:
      'Names of the backend’s headers are compared with their case; the backend spells this one differently.',
    rule: 'PAR-5',
    grade: 'documented',
  },
  'mapping-source-missing': {
    severity: 'info',
    explanation: 'The source yielded nothing for this scenario, so the header is left out. That is no error.',
    rule: 'PAR-7',
    grade: 'reported',
  },
  'mapping-path-invalid': {
    severity: 'warning',
    explanation:
      'What stands after integration.response.body. is a JSONPath without its leading $., and this one is not valid.',
    rule: 'PAR-9',
    grade: 'reported',
  },
  'multi-value-last-wins': {
    severity: 'warning',
    explanation:
      'integration.response.header takes the last of several headers; integration.response.multivalueheader takes all, joined by commas.',
    rule: 'PAR-6',
    grade: 'reported',
  },
  'header-remapped': {
    severity: 'info',
    explanation: 'API Gateway renames this header on its way out; no setting changes that.',
    rule: 'PAR-15',
    grade: 'recorded',
  },
  'header-dropped': {
    severity: 'info',
    explanation: 'API Gateway removes this header on its way out; no setting changes that.',
    rule: 'PAR-15',
    grade: 'recorded',
  },
  'cors-missing': {
    severity: 'warning',
    explanation:
      'Other responses of this method send Access-Control headers and this one does not, so a browser script cannot read it. Map them on every response.',
    rule: 'PAR-3',
    grade: 'recorded',
  },
  'content-type-default': {
    severity: 'info',
    explanation:
      'The reply’s Content-Type follows neither the backend nor the template’s key. It is set by a mapping of Content-Type, by an override, or by the key of the method response’s model.',
    rule: 'TPL-6',
    grade: 'reported',
  },
  'headers-too-large': {
    severity: 'warning',
    explanation: 'All header values together may have 10240 bytes.',
    rule: 'LIM-1',
    grade: 'documented',
  },
} as const;

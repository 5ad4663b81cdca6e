/** Problems of choosing an integration response. */
export const SELECTION_ENTRIES = {
  'no-match': {
    severity: 'error',
    explanation:
      'Every pattern is tested against the whole subject, none matched, and there is no response without a pattern. API Gateway answers 500. Add a default response, or a pattern for this case.',
    rule: 'SEL-11',
    grade: 'reported',
  },
  'no-default-response': {
    severity: 'warning',
    explanation: 'An outcome that no pattern matches would end in 500. A response without a pattern catches the rest.',
    rule: 'SEL-11',
    grade: 'reported',
  },
  'duplicate-default': {
    severity: 'warning',
    explanation:
      'Two responses have no pattern. Which of them AWS takes is not documented; here the lower status code counts.',
    rule: 'SEL-10',
    grade: 'inferred',
  },
  'duplicate-status-code': {
    severity: 'warning',
    explanation:
      'API Gateway keeps one integration response per status code; putting another replaces the first. One pattern can name both cases: a|b.',
    rule: 'SEL-10',
    grade: 'documented',
  },
  'responses-overlap': {
    severity: 'info',
    explanation:
      'Both patterns match this text. The lower status code is taken here; AWS does not document the order, so patterns that exclude each other are safer.',
    rule: 'SEL-8',
    grade: 'inferred',
  },
  'response-unreachable': {
    severity: 'warning',
    explanation:
      'A response that comes earlier matches everything that this one matches, so this one is never selected.',
    rule: 'SEL-8',
    grade: 'inferred',
  },
  'pattern-invalid': {
    severity: 'error',
    explanation: 'The pattern is not a valid java.util.regex pattern, so it cannot be put.',
    rule: 'SEL-4',
    grade: 'inferred',
  },
  'pattern-too-slow': {
    severity: 'warning',
    explanation:
      'Matching was given up after too many steps. Nested repetitions such as (a+)+ make Java’s matcher explode too.',
    rule: 'SEL-4',
    grade: 'inferred',
  },
  'pattern-partial': {
    severity: 'info',
    explanation: 'A pattern must match the whole subject, not a part of it.',
    rule: 'SEL-3',
    grade: 'reported',
  },
  'pattern-case': {
    severity: 'info',
    explanation: 'Patterns tell upper from lower case. (?i) in front switches that off.',
    rule: 'SEL-4',
    grade: 'documented',
  },
  'newline-stops-dot': {
    severity: 'warning',
    explanation: 'A dot matches no line break, so the pattern stops at the first one. (?s) in front lets it match.',
    rule: 'SEL-5',
    grade: 'documented',
  },
  'class-for-word': {
    severity: 'warning',
    explanation:
      'Square brackets are a set of single characters. To match the brackets themselves, put a backslash before each.',
    rule: 'SEL-4',
    grade: 'documented',
  },
  'lost-backslash': {
    severity: 'warning',
    explanation:
      'A backslash seems to have been lost on the way: host languages eat one unless it is doubled or the string is raw.',
    rule: 'SEL-4',
    grade: 'documented',
  },
  'pattern-remark': {
    severity: 'info',
    explanation: 'The pattern does more, or less, than it seems to.',
    rule: 'SEL-4',
    grade: 'documented',
  },
  'catch-all-hijacks-success': {
    severity: 'warning',
    explanation:
      'A successful Lambda result is offered to the patterns as an empty message. A pattern that matches the empty string therefore takes successes too; .+ does not.',
    rule: 'SEL-7',
    grade: 'documented',
  },
  'any-error-pattern': {
    severity: 'info',
    explanation:
      '.+ matches every error message of one line and no success, because the subject of a success is empty.',
    rule: 'SEL-7',
    grade: 'recorded',
  },
  'status-pattern-on-lambda': {
    severity: 'warning',
    explanation:
      'For a Lambda integration patterns are tested against errorMessage, never against a status code. This pattern looks like one for status codes.',
    rule: 'SEL-2',
    grade: 'recorded',
  },
  'message-pattern-on-status': {
    severity: 'warning',
    explanation:
      'Patterns are tested against the status code here, never against the body. This pattern looks like one for a message.',
    rule: 'SEL-2',
    grade: 'recorded',
  },
  'lambda-only-default': {
    severity: 'warning',
    explanation:
      'Without a response with a selectionPattern every error of the function goes to the client as a success. Add one for errors, for instance with the pattern (\\n|.)+.',
    rule: 'SEL-7',
    grade: 'recorded',
  },
  'payload-status-code': {
    severity: 'warning',
    explanation:
      'statusCode in the payload of a non-proxy Lambda is text of the body like any other; it sets nothing. Use the proxy integration (AWS_PROXY), or set $context.responseOverride.status in the template.',
    rule: 'SEL-7',
    grade: 'recorded',
  },
  'error-message-not-string': {
    severity: 'warning',
    explanation: 'errorMessage must be a JSON string to be matched; an object or number counts as no message.',
    rule: 'SEL-13',
    grade: 'reported',
  },
  'success-with-error-message': {
    severity: 'info',
    explanation:
      'The function succeeded, but its payload has a member errorMessage. Whether AWS matches it is not documented; here it does.',
    rule: 'SEL-15',
    grade: 'inferred',
  },
  'lambda-crash-unmatched': {
    severity: 'warning',
    explanation:
      'Time-outs, exits and memory faults of a function have messages of their own, such as “… Task timed out after 3.00 seconds”. They need a pattern like .*(Task timed out|exited|exit status).*.',
    rule: 'SEL-2',
    grade: 'reported',
  },
  'missing-method-response': {
    severity: 'error',
    explanation:
      'The status of an integration response must be declared as a method response; when it is selected, API Gateway answers 500.',
    rule: 'SEL-12',
    grade: 'documented',
  },
  'mapping-ignored-for-proxy': {
    severity: 'info',
    explanation:
      'A proxy integration passes the backend’s answer on. Integration responses, their patterns, mappings and templates do nothing.',
    rule: 'SEL-1',
    grade: 'recorded',
  },
} as const;

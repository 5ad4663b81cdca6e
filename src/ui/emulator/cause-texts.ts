/** Why a local emulator's answer differs from API Gateway's. */
export type CauseId =
  | 'undefined-reference'
  | 'missing-method'
  | 'method-semantics'
  | 'condition'
  | 'white-space'
  | 'number-printing'
  | 'arithmetic'
  | 'object-printing'
  | 'escape-javascript'
  | 'encoding'
  | 'directive-printed'
  | 'first-of-several'
  | 'input-body'
  | 'gateway-strict'
  | 'local-parse'
  | 'local-failure'
  | 'timeout'
  | 'other';

interface CauseText {
  title: string;
  text: string;
}

/** What each cause is called and what is behind it. */
export const CAUSE_TEXTS: Readonly<Record<CauseId, CauseText>> = {
  'undefined-reference': {
    title: 'Undefined reference',
    text: 'velocityjs prints it as it is written, API Gateway prints nothing. serverless-offline hides this: it asks velocityjs to print nothing too.',
  },
  'missing-method': {
    title: 'Java method that JavaScript lacks',
    text: 'On API Gateway values are Java objects with Java’s methods; velocityjs has only those of JavaScript.',
  },
  'method-semantics': {
    title: 'Same method, other meaning',
    text: 'Java’s method of this name works otherwise than JavaScript’s: `replace` changes every occurrence, `replaceAll`, `split` and `matches` take a regular expression, `matches` the whole text; `put` and `add` print what Java returns.',
  },
  condition: {
    title: '#if on an empty text or zero',
    text: 'API Gateway takes every value but `false` and null for true; undefined references are the empty text there, so true as well. velocityjs decides as JavaScript does.',
  },
  'white-space': {
    title: 'White space around directives',
    text: 'API Gateway keeps and drops other blanks and line breaks around directives than velocityjs. Inside JSON it makes no difference, inside strings it does.',
  },
  'number-printing': {
    title: 'Printing of numbers',
    text: 'Java keeps what kind of number it is: 1.0 stays 1.0 and large integers keep every digit. JavaScript has one kind of number with about 16 digits.',
  },
  arithmetic: {
    title: 'Arithmetic',
    text: 'Java drops the remainder when it divides integers: 5 / 2 is 2. JavaScript answers 2.5, and rounds what needs more than 16 digits.',
  },
  'object-printing': {
    title: 'Printing of maps and lists',
    text: 'API Gateway prints a map as `{a=b}` and a list from the body as JSON; velocityjs has its own form. For JSON use `$input.json(…)`, which agrees on both sides.',
  },
  'escape-javascript': {
    title: 'escapeJavaScript',
    text: "API Gateway also escapes `/`, everything beyond ASCII and line breaks. Both write `\\'` for `'`, which JSON does not allow.",
  },
  encoding: {
    title: 'URL and base64 coding',
    text: 'Local emulators use JavaScript’s functions: `encodeURI` leaves `&`, `/` and `=` alone and writes a blank as `%20`, where Java writes `+`; base64 works on Latin-1 there, on UTF-8 here.',
  },
  'directive-printed': {
    title: 'Macro or unknown directive',
    text: 'API Gateway knows no macros and no #evaluate, #include or #parse: what calls them is printed as it stands. velocityjs runs macros and drops the rest.',
  },
  'first-of-several': {
    title: 'JSONPath with several matches',
    text: 'API Gateway answers the list of all matches; serverless-offline takes the first one.',
  },
  'input-body': {
    title: '$input.body',
    text: 'On API Gateway it is the text of the body; in serverless-offline it is the parsed object.',
  },
  'gateway-strict': {
    title: 'API Gateway answers 500',
    text: 'Java Velocity refuses what velocityjs lets pass.',
  },
  'local-parse': {
    title: 'velocityjs cannot read the template',
    text: 'API Gateway accepts it; velocityjs’ grammar is smaller.',
  },
  'local-failure': {
    title: 'velocityjs fails',
    text: 'API Gateway renders the template; velocityjs throws on the way.',
  },
  timeout: {
    title: 'velocityjs does not come back',
    text: 'It was stopped. On API Gateway the template ends.',
  },
  other: {
    title: 'Other differences',
    text: 'No single cause stands out here.',
  },
};

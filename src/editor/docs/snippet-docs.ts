/** A known idiom, ready to insert; `insert` has tab stops written `‹1:name›`. */
export interface SnippetDoc {
  label: string;
  detail: string;
  insert: string;
  text: string;
}

/** The idioms that templates of API Gateway are made of. */
export const snippetDocs: readonly SnippetDoc[] = [
  {
    label: 'foreach with commas',
    detail: 'JSON array from a list',
    insert: `[
#foreach($‹1:item› in $input.path('$.‹2:items›'))
  { "‹3:id›": "$‹1:item›.‹3:id›" }#if($foreach.hasNext),#end

#end
]`,
    text: 'A JSON array with a comma between items but not after the last.',
  },
  {
    label: 'escaped JSON string',
    detail: 'any text as a valid JSON string',
    insert: `"$util.escapeJavaScript($input.path('$.‹1:text›')).replaceAll("\\\\'", "'")"`,
    text: "`escapeJavaScript` writes `\\'` for an apostrophe, which JSON forbids; `replaceAll` takes the backslash away.",
  },
  {
    label: 'parse errorMessage',
    detail: 'JSON inside a Lambda error message',
    insert: `#set($error = $util.parseJson($input.path('$.errorMessage')))\n‹0›`,
    text: 'For functions that throw an error whose message is JSON text. A message that is not valid JSON makes the mapping fail with a 500.',
  },
  {
    label: 'override status',
    detail: '$context.responseOverride.status',
    insert: '#set($context.responseOverride.status = ‹1:404›)',
    text: 'Replaces the status of the integration response. The value must be an integer, not text.',
  },
  {
    label: 'override header',
    detail: '$context.responseOverride.header',
    insert: "#set($context.responseOverride.header.‹1:Location› = ‹2:$input.path('$.url')›)",
    text: 'Adds or replaces a header; it need not be declared in the method response. For names that are not plain words write `header["X-Name"]`.',
  },
  {
    label: 'CORS headers',
    detail: 'allow a browser of another origin',
    insert: `#set($context.responseOverride.header["Access-Control-Allow-Origin"] = "‹1:*›")
#set($context.responseOverride.header["Access-Control-Allow-Headers"] = "‹2:Content-Type,Authorization›")
`,
    text: 'Sets the CORS headers from the template, for responses whose headers cannot be mapped.',
  },
  {
    label: 'strip error prefix',
    detail: '"[404] no such pet" → "no such pet"',
    insert: `#set($message = $input.path('$.errorMessage').replaceAll("^\\[[^\\]]*\\] ?", ""))
{ "message": "$util.escapeJavaScript($message).replaceAll("\\\\'", "'")" }`,
    text: 'Takes off the tag in brackets that the selection pattern went by.',
  },
  {
    label: 'loop over parameters',
    detail: 'all path, query and header parameters',
    insert: `#set($all = $input.params())
{
#foreach($type in $all.keySet())
  "$type": {
#foreach($name in $all.get($type).keySet())
    "$name": "$util.escapeJavaScript($all.get($type).get($name)).replaceAll("\\\\'", "'")"#if($foreach.hasNext),#end

#end
  }#if($foreach.hasNext),#end

#end
}`,
    text: 'Every parameter of the client’s request as JSON.',
  },
  {
    label: 'decode form body',
    detail: 'a=1&b=2 → JSON',
    insert: `{
#foreach($pair in $input.body.split("&"))
#set($part = $pair.split("=", 2))
  "$util.urlDecode($part[0])": "#if($part.size() > 1)$util.escapeJavaScript($util.urlDecode($part[1])).replaceAll("\\\\'", "'")#end"#if($foreach.hasNext),#end

#end
}`,
    text: 'A form-encoded body as a JSON object.',
  },
  {
    label: 'null-safe default',
    detail: 'a value, or another when it is missing',
    insert: `#set($‹1:name› = $input.path('$.‹1:name›'))
#if($‹1:name› == "")#set($‹1:name› = "‹2:none›")#end
`,
    text: 'A missing value is the empty text in conditions, so compare with `""`; `#if($name)` would hold for it too.',
  },
];

/** Documentation of a directive; `form` shows it whole, `insert` has tab stops written `‹1:name›`. */
export interface DirectiveDoc {
  name: string;
  form: string;
  insert: string;
  text: string;
  example: string;
}

/** The directives of API Gateway's template language. Other words after `#` are printed as they stand. */
export const directiveDocs: readonly DirectiveDoc[] = [
  {
    name: 'set',
    form: '#set($name = value)',
    insert: '#set($‹1:name› = ‹2:value›)',
    text: 'Gives a variable or a member of a map a value. The line it stands on leaves no line break. A name in braces on the left side does not work.',
    example: "#set($root = $input.path('$'))",
  },
  {
    name: 'if',
    form: '#if(condition) … #end',
    insert: '#if(‹1:$condition›)\n\t‹0›\n#end',
    text: 'Renders its body when the condition holds. Only `false` is false: empty text, `0` and even an undefined reference count as true; compare with `""` to test for emptiness.',
    example: '#if($name != "")"name": "$name"#end',
  },
  {
    name: 'elseif',
    form: '#elseif(condition)',
    insert: '#elseif(‹1:$condition›)',
    text: 'Another branch of an `#if`, tried when those before it did not hold.',
    example: '#if($a == 1)one#elseif($a == 2)two#end',
  },
  {
    name: 'else',
    form: '#else',
    insert: '#else',
    text: 'The branch for when no other holds. Write `#{else}` where a letter follows.',
    example: '#if($ok)yes#{else}no#end',
  },
  {
    name: 'end',
    form: '#end',
    insert: '#end',
    text: 'Closes `#if`, `#foreach`, `#define`. Write `#{end}` where a letter follows.',
    example: '#if($x)…#end',
  },
  {
    name: 'foreach',
    form: '#foreach($item in list) … #end',
    insert: '#foreach($‹1:item› in ‹2:$list›)\n\t‹0›\n#end',
    text: 'Renders its body for every item of a list, every value of a map, or every number of a range `[1..5]`; at most 1000 rounds. Over text, numbers or nothing there are no rounds.',
    example: '#foreach($item in $items)"$item"#if($foreach.hasNext),#end#end',
  },
  {
    name: 'break',
    form: '#break',
    insert: '#break',
    text: 'Leaves the innermost loop; outside of loops it ends the template.',
    example: '#foreach($i in $l)#if($i == 3)#break#end$i#end',
  },
  {
    name: 'stop',
    form: '#stop',
    insert: '#stop',
    text: 'Ends the template here; what has been printed stays.',
    example: '#if($done)#stop#end',
  },
  {
    name: 'define',
    form: '#define($name) … #end',
    insert: '#define($‹1:name›)\n\t‹0›\n#end',
    text: 'Names a piece of template; each `$name` renders it anew with the variables as they are then.',
    example: '#define($link)/pets/$id#end',
  },
  {
    name: 'macro',
    form: '#macro(name) … #end',
    insert: '#macro(‹1:name›)\n\t‹0›\n#end',
    text: 'API Gateway does not allow macros: the definition vanishes and calls are printed as they stand. Use `#define`.',
    example: '#define($row)…#end',
  },
];

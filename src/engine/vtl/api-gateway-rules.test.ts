import { describe, expect, it } from 'vitest';
import { renderTemplate, type TemplateInput } from './render';

/** Output, or the stage that fails: on AWS both kinds of failure are one 500 (VTL-26). */
function answer(template: string, input: TemplateInput): string {
  const result = renderTemplate(template, input);
  return 'error' in result ? `fails: ${result.error.stage}` : result.output;
}

type Row = readonly [rule: string, template: string, output: string, body?: string];

const VELOCITY: readonly Row[] = [
  ['VTL-1', 'a$none ${none.x}$!none b', 'a  b'],
  ['VTL-2', '#if($none)T#end#if(!$none)F#end#if($none == "")E#end', 'TE'],
  ['VTL-2', "#if($input.path('$.n'))T#end", 'T', '{"n":null}'],
  ['VTL-3', '#set($e="")#set($z=0)#if($e)e#end#if($z)z#end#if("x")literal#end', 'ez'],
  ['VTL-3', "#if($input.path('$.f'))T#{else}F#end", 'F', '{"f":false}'],
  ['VTL-4', '#set($m={"a":1,"b":[1,"x",true]})$m #set($d=2.0)$d', '{a=1, b=[1, x, true]}2.0'],
  ['VTL-5', "$input.path('$') $input.path('$.a')", '{a=[{"b":"c"}]} [{"b":"c"}]', '{"a":[{"b":"c"}]}'],
  ['VTL-5', "$input.path('$.a')", '["x\\/y"]', '{"a":["x/y"]}'],
  [
    'VTL-6',
    '#set($a=5/2)#set($b=-7%3)#set($c=2147483647+1)#set($d=1/0)#set($e=1+"a")$a|$b|$c|$!d|$e',
    '2|-1|2147483648||1a',
  ],
  ['VTL-7', '#if(1=="1" && 1==1.0 and 2 gt 1)T#end#if("a" < "b")F#end', 'T'],
  ['VTL-8', '#set($x=5)#set($x=$none)[$x]', '[]'],
  ['VTL-9', '#set($x=1)$x #set($y=2)$y|a #set($y=3)\n$y', '12|a 3'],
  ['VTL-10', '  #if(true)\n  A\n  #end\n  B', '    A\n    B'],
  ['VTL-11', 'a## gone\nb#* gone *#\nc#[[$x]]#', 'ab\nc$x'],
  ['VTL-12', '#foreach($i in ["a","b"])$foreach.count/$velocityCount$foreach.hasNext #end[$i]', '1/1true 2/2false []'],
  [
    'VTL-12',
    "#foreach($v in $input.path('$'))$v,#end#foreach($v in $none)x#end#foreach($v in 5)x#end",
    '1,2,',
    '{"a":1,"b":2}',
  ],
  ['VTL-13', '#set($n=2)#foreach($i in [2..-1])$i #end#foreach($i in [0..$n])$i#end', '2 1 0 -1 012'],
  ['VTL-14', '#foreach($i in [1..5])#if($i==3)#break#end$i#end #stop never', '12 '],
  ['VTL-15', '#define($d)<$x>#end#set($x=1)$d $d()', '<1> <1>()'],
  ['VTL-16', '#macro(m $a)never#end#m("x") #evaluate("$x") #unknown', '#m("x") #evaluate("$x") #unknown'],
  ['VTL-17', '#parse("other.vm")', 'fails: render'],
  ['VTL-18', '#set($x=1)#set($a=\'$x\')#set($b="$x #if(true)y#end \\n ""q""")$a $b', '$x 1 y \\n "q"'],
  ['VTL-18', '#set($a = "say \\"hi\\"")', 'fails: parse'],
  ['VTL-19', '#set($x=1)\\$x \\\\$x \\#if(true) \\# a', '$x \\1 #if(true) \\# a'],
  ['VTL-20', '#set($x=1)${x}y $x. $5 #13ff93 x#y', '1y 1. $5 #13ff93 x#y'],
  ['VTL-20', 'costs 5$', 'fails: parse'],
  ['VTL-21', '#set($l=[1,[2,3]])#set($m={"k":{"x:y":4}})$l[1][1] $m.k["x:y"] $l.nope()|', '3 4 |'],
  ['VTL-21', '#set($l=[1])$l[5]', 'fails: render'],
  ['VTL-22', '#set($l=["one","two"])$l.set(1,"foo") $l.size() $l.contains("foo")', 'two 2 true'],
  ['VTL-22', '#set($s="abc")$s.substring(9)', 'fails: render'],
  ['VTL-23', '#set($i=1)$i.class.name $i.parseInt("42")', 'java.lang.Integer 42'],
  ['VTL-24', '#set($m={"a":1})#set($x=$m.put("k",null))$m', '{a=1, k=null}'],
  ['VTL-24', '#set($x=null)', 'fails: parse'],
  ['VTL-25', '#foreach($i in [1..1001])x#end', 'x'.repeat(1000)],
  ['VTL-27', 'ü ☃ 😀', 'ü ☃ 😀'],
];

const PATHS: readonly Row[] = [
  ['JP-1', "[$input.path('$.no')$input.path('$.no').more]$input.json('$.no')", '[]""', '{"a":1}'],
  [
    'JP-2',
    "$input.path('$.a[*].b') $input.path('$.a[?(@.b==2)]') $input.json('$.a[?(@.z)]')",
    '[1,2] [{"b":2}] []',
    '{"a":[{"b":1},{"b":2}]}',
  ],
  [
    'JP-3',
    "$input.json('$') $input.json('$.s') $input.json('$.n')",
    '{"s":"a/b","n":1} "a/b" 1',
    '{ "s" : "a/b", "n" : 1 }',
  ],
  [
    'JP-4',
    "$input.json('$')",
    '[1.5,1.0E10,1.23456789012E9,12345678901234567890,3000000000]',
    '[1.50,1E10,1234567890.12,12345678901234567890,3000000000]',
  ],
  ['JP-5', "$input.json('$')", '{"a":"é"}', '{"a":1,"a":"\\u00e9"}'],
  ['JP-6', "$input.path('$').split('&').size() $input.json('$') |$input.path('$.x')|", '2 "a=1&b=2" ||', 'a=1&b=2'],
  ['JP-7', "$input.path('$')", 'fails: render', '{"a":'],
  ['JP-7', "$input.json('$')", '{"a":"b","c":1}', "{a:'b','c':01,}trailing"],
  ['JP-8', "$input.path('$') $input.body", '{} {}', ''],
  ['JP-8', "$input.path('$')", 'fails: render', 'null'],
  ['JP-9', "#set($i=1)$input.path('a.b') $input.path(\"$['x y'][${i}]\")", '7 9', '{"a":{"b":7},"x y":[8,9]}'],
  ['JP-9', "$input.path('$.a[x]')", 'fails: render', '{}'],
  ['JP-10', "$input.path('$.l').size() |$input.path('$.l').count()|", '2 ||', '{"l":[1,2]}'],
];

const VARIABLES: readonly Row[] = [
  ['VAR-1', '$input.body |$input.body.x|$util.urlEncode($input.body.x)|', '{"a":1} |||', '{"a":1}'],
  ['VAR-2', "$input.path('$.a').b $input.json('$.a')", '1 {"b":1}', '{"a":{"b":1}}'],
  ['VAR-3', '$input.params() $input.params().path.id', '{path={id=p}, querystring={id=q, x=1}, header={A=h, x=2}} p'],
  ['VAR-4', "$input.params('id') $input.params('x') $input.params('A') |$input.params('a')|", 'p 1 h ||'],
  ['VAR-5', '$context.identity.sourceIp $context.stage |$context.nope|', '203.0.113.1 prod ||'],
  ['VAR-8', '$context.isCanaryRequest', 'true'],
  ['VAR-9', '[$!context.responseOverride.status]$context.responseOverride.header.size()', '[]0'],
  [
    'VAR-15',
    '#set($k="b")#set($context.responseOverride.header["a"]=1)#set($context.responseOverride.header[$k]=2)$context.responseOverride.header.put("c",3)$context.responseOverride.header',
    '{a=1, b=2, c=3}',
  ],
  ['VAR-16', "$stageVariables.v ${stageVariables['v']}[$stageVariables.no]", 'sv sv[]'],
  ['VAR-17', '[$math.add(1,2)$esc.q$date]', '[]'],
  [
    'VAR-18',
    '$util.escapeJavaScript($input.body) |$util.escapeJavaScript($none)|',
    '\\"it\\\'s\\" a\\/b \\u00E9 ||',
    '"it\'s" a/b é',
  ],
  [
    'VAR-19',
    "$util.parseJson($input.path('$.e')).k.a[0] $util.parseJson('plain')",
    '5 plain',
    '{"e":"{\\"k\\":{\\"a\\":[5]}}"}',
  ],
  [
    'VAR-20',
    "$util.urlEncode('a b+{é') $util.urlDecode('a+b%2B') $util.base64Encode('é?>') $util.base64Decode('w6k/Pg==')",
    'a+b%2B%7B%C3%A9 a b+ w6k/Pg== é?>',
  ],
];

const INPUT: TemplateInput = {
  params: { path: { id: 'p' }, querystring: { id: 'q', x: '1' }, header: { A: 'h', x: '2' } },
  context: '{"stage":"prod","isCanaryRequest":true,"identity":{"sourceIp":"203.0.113.1"}}',
  stageVariables: { v: 'sv' },
};

describe.each([
  ['Velocity as AWS runs it', VELOCITY],
  ['$input.path and $input.json', PATHS],
  ['the variables of a template', VARIABLES],
] as const)('%s', (_, rows) => {
  const cases = rows.map(([rule, template, output, body = '{}']: Row) => ({ rule, template, output, body }));
  it.each(cases)('$rule: $template', ({ template, output, body }) => {
    expect(answer(template, { ...INPUT, body })).toBe(output);
  });
});

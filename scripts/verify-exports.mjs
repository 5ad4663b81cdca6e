/**
 * Checks exports with the programs that they are for: compiles and synthesises the CDK export and compares it with the
 * CloudFormation export, parses the Terraform export and compares it likewise, and validates the OpenAPI export. The
 * programs are installed into a temporary folder, or taken from the folder given as argument.
 *
 *   npm run verify:exports [-- FOLDER]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { exporters } from '../src/interop/export/exporters.ts';
import { NASTY_DOCUMENTS } from '../src/interop/export/nasty-documents.fixture.ts';
import { COMMENTS, ORDERS, WEATHER } from '../src/share/realistic-documents.fixture.ts';
import { fromTemplate } from './verify-exports/cloudformation.mjs';
import { fromTerraform } from './verify-exports/terraform.mjs';

const PACKAGES = [
  'aws-cdk-lib@2',
  'constructs@10',
  'typescript@5',
  '@types/node@20',
  '@cdktf/hcl2json@0.21',
  '@seriousme/openapi-schema-validator@2',
];

const documents = [...NASTY_DOCUMENTS, ORDERS, WEATHER, COMMENTS];
const given = process.argv[2];
const folder = given ?? mkdtempSync(join(tmpdir(), 'verify-exports-'));
let failures = 0;

try {
  install();
  const expected = documents.map((document) => fromTemplate(JSON.parse(written('cloudformation-json', document))));
  verifyCdk(expected);
  await verifyTerraform(expected);
  await verifyOpenApi();
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;

function written(id, document) {
  return exporters.find((exporter) => exporter.id === id).write(document).text;
}

function install() {
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}');
  if (existsSync(join(folder, 'node_modules', 'aws-cdk-lib'))) return;
  console.log(`Installing ${PACKAGES.join(', ')} into ${folder}`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...PACKAGES], {
    cwd: folder,
    stdio: 'inherit',
  });
}

/** The region that a document is made for: a CDK stack takes it from where it is deployed. */
function regionOf({ method }) {
  return /^arn:aws:apigateway:([^:]*):/.exec(method.integration.uri)?.[1];
}

function verifyCdk(expected) {
  const sources = join(folder, 'cdk');
  rmSync(sources, { recursive: true, force: true });
  mkdirSync(sources);
  for (const [index, document] of documents.entries()) {
    writeFileSync(join(sources, `stack-${index}.ts`), written('cdk', document));
  }
  const imports = documents.map((_, index) => `import { ApiStack as Stack${index} } from './stack-${index}';`);
  const stacks = documents.map((_, index) => `new Stack${index}(new App(), 'Stack${index}')`);
  writeFileSync(
    join(sources, 'main.ts'),
    [
      "import { App } from 'aws-cdk-lib';",
      "import { Template } from 'aws-cdk-lib/assertions';",
      ...imports,
      `console.log(JSON.stringify([${stacks.join(', ')}].map((stack) => Template.fromStack(stack).toJSON())));`,
    ].join('\n'),
  );
  const tsc = join(folder, 'node_modules', '.bin', 'tsc');
  const options = [
    '--strict',
    '--skipLibCheck',
    '--target',
    'es2022',
    '--module',
    'commonjs',
    '--outDir',
    'cdk/out',
    'cdk/main.ts',
  ];
  execFileSync(tsc, options, { cwd: folder, stdio: 'inherit' });
  const output = execFileSync('node', ['cdk/out/main.js'], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  for (const [index, template] of JSON.parse(output).entries()) {
    report('CDK', documents[index], fromTemplate(template, regionOf(documents[index])), expected[index]);
  }
}

async function verifyTerraform(expected) {
  const { parse } = createRequire(join(folder, 'package.json'))('@cdktf/hcl2json');
  for (const [index, document] of documents.entries()) {
    const parsed = await parse('api.tf', written('terraform', document));
    report('Terraform', document, fromTerraform(parsed), expected[index]);
  }
}

async function verifyOpenApi() {
  const entry = createRequire(join(folder, 'package.json')).resolve('@seriousme/openapi-schema-validator');
  const { Validator } = await import(entry);
  for (const document of documents) {
    for (const id of ['openapi-json', 'openapi-yaml']) {
      const { valid, errors } = await new Validator().validate(written(id, document));
      report(id, document, valid ? 'valid' : errors, 'valid');
    }
  }
}

function report(what, document, actual, expected) {
  if (isDeepStrictEqual(actual, expected)) {
    console.log(`agrees     ${what}: ${document.name}`);
    return;
  }
  failures += 1;
  console.log(`DISAGREES  ${what}: ${document.name}`);
  for (const key of new Set([...Object.keys(Object(actual)), ...Object.keys(Object(expected))])) {
    if (isDeepStrictEqual(actual[key], expected[key])) continue;
    console.log(`  ${key}\n    actual   ${JSON.stringify(actual[key])}\n    expected ${JSON.stringify(expected[key])}`);
  }
}

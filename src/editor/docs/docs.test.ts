// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of the template language look so
import { describe, expect, it } from 'vitest';
import { scanTemplate } from '../text/scan-template';
import { directiveDocs } from './directive-docs';
import type { DocEntry } from './entry';
import { snippetDocs } from './snippet-docs';
import { toMonacoSnippet } from './tab-stops';
import { docOf, rootDocs } from './vtl-docs';

const inserted = (text: string) => text.replace(/‹\d+(?::([^›]*))?›/g, '$1');

function names(entries: readonly DocEntry[], prefix: string): string[] {
  return entries.flatMap((entry) => [
    `${prefix}${entry.name}`,
    ...names(entry.members ?? [], `${prefix}${entry.name}.`),
  ]);
}

describe('toMonacoSnippet', () => {
  it('escapes what Monaco would read and turns tab stops', () => {
    expect(toMonacoSnippet('#set($‹1:na}me› = "${x}\\")‹0›')).toBe('#set(\\$${1:na\\}me} = "\\${x\\}\\\\")${0}');
  });
});

describe('documentation', () => {
  it('has every documented member of $context (VAR-5)', () => {
    const members = names(docOf([{ kind: 'name', name: 'context' }])?.members ?? [], '');
    const documented =
      'accountId apiId authorizer authorizer.claims authorizer.principalId awsEndpointRequestId deploymentId domainName domainPrefix extendedRequestId httpMethod identity.accessKey identity.accountId identity.apiKey identity.apiKeyId identity.caller identity.clientCert.clientCertPem identity.cognitoAuthenticationProvider identity.cognitoAuthenticationType identity.cognitoIdentityId identity.cognitoIdentityPoolId identity.principalOrgId identity.sourceIp identity.user identity.userAgent identity.userArn identity.vpcId identity.vpceId isCanaryRequest path protocol requestId requestOverride requestTime requestTimeEpoch resourceId resourcePath responseOverride.header responseOverride.status stage wafResponseCode webaclArn xrayTraceId';
    expect(members).toEqual(expect.arrayContaining(documented.split(' ')));
  });

  it('has the six functions of $util (VAR-17)', () => {
    expect(names(docOf([{ kind: 'name', name: 'util' }])?.members ?? [], '').sort()).toEqual([
      'base64Decode',
      'base64Encode',
      'escapeJavaScript',
      'parseJson',
      'urlDecode',
      'urlEncode',
    ]);
  });

  it('names everything once', () => {
    const all = names(rootDocs, '$');
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ...snippetDocs.map((doc) => [doc.label, doc.insert]),
    ...directiveDocs.filter((doc) => doc.insert.includes('\n')).map((doc) => [doc.name, doc.insert]),
  ])('inserts balanced blocks and quotes: %s', (_name, insert = '') => {
    const text = inserted(insert);
    const { directives } = scanTemplate(text);
    const opened = directives.filter(({ name }) => ['if', 'foreach', 'define', 'macro'].includes(name)).length;
    expect(directives.filter(({ name }) => name === 'end')).toHaveLength(opened);
    expect((text.match(/\(/g) ?? []).length).toBe((text.match(/\)/g) ?? []).length);
  });
});

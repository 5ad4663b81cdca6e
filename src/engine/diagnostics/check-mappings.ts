import type { IntegrationResponse } from '../model';
import { headerOfTarget, parseMappingExpression } from '../pipeline/mapping-expression';
import type { FullDocument } from '../pipeline/normalise';
import {
  BAD_IDENTIFIER,
  badSource,
  mappingRefused,
  NO_METHOD_RESPONSE,
  undeclaredTarget,
} from '../pipeline/put-messages';
import type { Problem } from '../simulation';
import { declareTargets, lacksMethodResponse, methodResponseIndex } from './method-response-fixes';
import { fix, problem, responsePath } from './problem';

const SOURCE = /(integration\.response\.|context\.|stageVariables\.|\$context\.|\$input\.)/;

/** Text that a deployment tool fills in, as importers mark it. */
const OPAQUE = /⟦[^⟦⟧]*⟧/;

/** Whether someone tried to join things that a mapping expression cannot join (PAR-2). */
function isConcatenation(source: string): boolean {
  return (SOURCE.test(source) && /[+'"{} ]/.test(source)) || /'[^']*'\s*\+/.test(source);
}

const unquoted = (source: string): string => source.replaceAll(/^["']|["']$/g, '');

function refusedSource(index: number, target: string, source: string): Problem {
  const path = [...responsePath(index), 'responseParameters', target];
  const message = mappingRefused([badSource(source)]);
  if (isConcatenation(source)) return problem('mapping-concatenation', { message, awsWording: true, path });
  return problem('static-value-unquoted', {
    message,
    awsWording: true,
    path,
    fixes: SOURCE.test(source) ? [] : [fix(`Quote it: '${unquoted(source)}'`, path, `'${unquoted(source)}'`)],
  });
}

function checkTarget(document: FullDocument, response: IntegrationResponse, index: number, target: string): Problem[] {
  const path = [...responsePath(index), 'responseParameters', target];
  if (headerOfTarget(target) === undefined) {
    const fixed = target.replace(/^(method\.)?(response\.)?(header\.)?/i, 'method.response.header.');
    return [
      problem('mapping-key-invalid', {
        message: mappingRefused([BAD_IDENTIFIER]),
        awsWording: true,
        path,
        fixes:
          headerOfTarget(fixed) === undefined
            ? []
            : [
                {
                  label: `Name it ${fixed}`,
                  edits: [
                    { path, value: undefined },
                    { path: [...path.slice(0, -1), fixed], value: response.responseParameters?.[target] ?? '' },
                    ...declareTargets(document, response.statusCode, [fixed]),
                  ],
                },
              ],
      }),
    ];
  }
  if (document.methodResponses === undefined || lacksMethodResponse(document, response.statusCode)) return [];
  const declared = document.methodResponses[methodResponseIndex(document, response.statusCode)];
  if (Object.hasOwn(declared?.responseParameters ?? {}, target)) return [];
  return [
    problem('header-not-declared', {
      message: mappingRefused([undeclaredTarget(target)]),
      awsWording: true,
      path,
      fixes: [
        {
          label: `Declare ${headerOfTarget(target) ?? target} in method response ${response.statusCode}`,
          edits: declareTargets(document, response.statusCode, [target]),
        },
      ],
    }),
  ];
}

/** What AWS refuses in the header mappings of every integration response (PAR-17). */
export function refusedMappings(document: FullDocument): Problem[] {
  return document.integration.integrationResponses.flatMap((response, index) => {
    const mappings = Object.entries(response.responseParameters ?? {});
    const found: Problem[] = [];
    if (mappings.length > 0 && lacksMethodResponse(document, response.statusCode))
      found.push(
        problem('mapping-without-method-response', {
          message: mappingRefused([NO_METHOD_RESPONSE]),
          awsWording: true,
          path: [...responsePath(index), 'responseParameters'],
          fixes: [
            {
              label: `Declare method response ${response.statusCode} with these headers`,
              edits: declareTargets(
                document,
                response.statusCode,
                mappings.map(([target]) => target),
              ),
            },
          ],
        }),
      );
    for (const [target, source] of mappings) {
      found.push(...checkTarget(document, response, index, target));
      if (parseMappingExpression(source) === undefined && !OPAQUE.test(source))
        found.push(refusedSource(index, target, source));
    }
    return found;
  });
}

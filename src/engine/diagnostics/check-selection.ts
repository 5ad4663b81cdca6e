import { isDefault } from '../pipeline/selection';
import type { Fix, Problem } from '../simulation';
import type { Check, Inspection } from './inspection';
import { addResponse, declareStatus, lacksMethodResponse } from './method-response-fixes';
import { fix, problem, responsePath } from './problem';

const LIST = ['method', 'integration', 'integrationResponses'];

/** A default response with the lowest success status that is declared. */
function addDefault({ document }: Inspection): Fix {
  const declared = (document.methodResponses ?? []).map((response) => response.statusCode).sort();
  return addResponse(document, 'Add a default response', {
    statusCode: declared.find((status) => status.startsWith('2')) ?? '200',
  });
}

const checkDefaults: Check = (inspection) => {
  const { run, document } = inspection;
  const responses = document.integration.integrationResponses;
  const defaults = responses.flatMap((response, index) => (isDefault(response) ? [index] : []));
  const { failure } = run.facts;
  if (failure?.rule === 'SEL-11')
    return [
      problem('no-match', {
        message: failure.log[0]?.replace('Execution failed due to configuration error: ', '') ?? failure.reason,
        awsWording: true,
        path: LIST,
        fixes: [addDefault(inspection)],
      }),
    ];
  if (defaults.length === 0)
    return [
      problem('no-default-response', {
        message: 'There is no default response.',
        path: LIST,
        fixes: [addDefault(inspection)],
      }),
    ];
  return defaults.slice(1).map((index) =>
    problem('duplicate-default', {
      message: 'Another response is the default already.',
      path: [...responsePath(index), 'selectionPattern'],
    }),
  );
};

const checkMethodResponses: Check = ({ run, document }) =>
  document.integration.integrationResponses.flatMap((response, index): Problem[] => {
    if (!lacksMethodResponse(document, response.statusCode)) return [];
    const selected = run.facts.selected?.index === index;
    return [
      problem('missing-method-response', {
        message: `Output mapping refers to an invalid method response: ${response.statusCode}`,
        awsWording: true,
        severity: selected ? 'error' : 'warning',
        path: [...responsePath(index), 'statusCode'],
        fixes: [
          {
            label: `Declare method response ${response.statusCode}`,
            edits: declareStatus(document, response.statusCode, Object.keys(response.responseParameters ?? {})),
          },
        ],
      }),
    ];
  });

/** What a proxy ignores (SEL-1). */
const checkProxy: Check = ({ document }) => {
  const used = document.integration.integrationResponses.some(
    (response) =>
      !isDefault(response) ||
      Object.keys(response.responseParameters ?? {}).length > 0 ||
      Object.keys(response.responseTemplates ?? {}).length > 0,
  );
  if (!used) return [];
  const type = document.integration.type === 'AWS_PROXY' ? 'AWS' : 'HTTP';
  return [
    problem('mapping-ignored-for-proxy', {
      message: `${document.integration.type} ignores these integration responses.`,
      path: LIST,
      fixes: [fix(`Make the integration ${type}, which uses them`, ['method', 'integration', 'type'], type)],
    }),
  ];
};

/** Checks of the list of integration responses as a whole. */
export const checkSelection: Check = (inspection) =>
  inspection.run.proxy ? checkProxy(inspection) : [...checkDefaults(inspection), ...checkMethodResponses(inspection)];

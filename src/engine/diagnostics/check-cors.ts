import { own } from '../pipeline/records';
import type { DocumentEdit, Problem } from '../simulation';
import type { Check, Inspection } from './inspection';
import { declareTargets } from './method-response-fixes';
import { problem, responsePath } from './problem';

const CORS = /^method\.response\.header\.(access-control-.*)$/i;
const ORIGIN = /^method\.response\.header\.access-control-allow-origin$/i;

type Mappings = Readonly<Record<string, string>>;

/** The CORS mappings of the first response that has any, as a model for the others. */
function modelOf({ document }: Inspection): Mappings | undefined {
  const model = document.integration.integrationResponses.find((response) =>
    Object.keys(response.responseParameters ?? {}).some((target) => ORIGIN.test(target)),
  );
  const entries = Object.entries(model?.responseParameters ?? {}).filter(([target]) => CORS.test(target));
  return model === undefined ? undefined : Object.fromEntries(entries);
}

function onResponses({ document }: Inspection, model: Mappings): Problem[] {
  return document.integration.integrationResponses.flatMap((response, index): Problem[] => {
    const targets = Object.keys(response.responseParameters ?? {});
    const texts = Object.values(response.responseTemplates ?? {}).join('\n');
    if (targets.some((target) => ORIGIN.test(target)) || /access-control-allow-origin/i.test(texts)) return [];
    const edits: DocumentEdit[] = Object.entries(model).map(([target, value]) => ({
      path: [...responsePath(index), 'responseParameters', target],
      value,
    }));
    return [
      problem('cors-missing', {
        message: `Response ${response.statusCode} does not send Access-Control-Allow-Origin, others do.`,
        path: [...responsePath(index), 'responseParameters'],
        fixes: [
          {
            label: 'Copy the CORS headers here',
            edits: [...edits, ...declareTargets(document, response.statusCode, Object.keys(model))],
          },
        ],
      }),
    ];
  });
}

/** A gateway response knows nothing of the mappings of integration responses (ERR-3, ERR-4). */
function onGatewayResponse({ run, document, reply }: Inspection, model: Mappings): Problem[] {
  const sent = reply.headers.some((header) => header.name.toLowerCase() === 'access-control-allow-origin');
  if (run.facts.failure === undefined || run.facts.failure.gatewayType === 'API_CONFIGURATION_ERROR' || sent) return [];
  const type = run.facts.failure.statusCode < 500 ? 'DEFAULT_4XX' : 'DEFAULT_5XX';
  const { gatewayType } = run.facts.failure;
  const customised = own(document.api.gatewayResponses, gatewayType) === undefined ? type : gatewayType;
  const path = ['api', 'gatewayResponses', customised, 'responseParameters'];
  const edits = Object.entries(model)
    .filter(([, value]) => /^'.*'$/.test(value))
    .map(([target, value]): DocumentEdit => {
      const name = CORS.exec(target)?.[1] ?? '';
      return { path: [...path, `gatewayresponse.header.${name}`], value };
    });
  return [
    problem('cors-missing', {
      message: `The gateway response ${reply.gatewayResponseType ?? type} does not send Access-Control-Allow-Origin, so a browser script cannot read this failure.`,
      path,
      fixes: edits.length === 0 ? [] : [{ label: `Send the CORS headers with ${customised}`, edits }],
    }),
  ];
}

/** CORS headers that some replies of the method carry and others do not. */
export const checkCors: Check = (inspection) => {
  const model = inspection.run.proxy ? undefined : modelOf(inspection);
  return model === undefined ? [] : [...onResponses(inspection, model), ...onGatewayResponse(inspection, model)];
};

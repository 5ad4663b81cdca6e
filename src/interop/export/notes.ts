import { kindOf, type PlaygroundDocument } from '../../document';
import { splitMarks } from '../text/marks';

/** Notes that hold for every deployment format, whatever its language. */
export function commonNotes(document: PlaygroundDocument): string[] {
  return [...opaqueNotes(document), ...permissionNotes(document), ...privateNotes(document)];
}

/** Said where a deployed stage keeps its old behaviour until it is deployed anew. */
export const REDEPLOY_NOTE = 'A stage serves its old configuration until the API is deployed to it again.';

/** What CloudFormation, also under SAM and CDK, puts in place of text by itself, as a note. */
export function dynamicReferenceNotes(document: PlaygroundDocument): string[] {
  if (!configuredTexts(document).some((text) => text.includes('{{resolve:'))) return [];
  return ['CloudFormation puts a value in place of {{resolve:…}} when it deploys.'];
}

function opaqueNotes(document: PlaygroundDocument): string[] {
  const parts = configuredTexts(document).flatMap(splitMarks);
  const holes = parts.flatMap((part) => (typeof part === 'string' ? [] : [`⟦${part.hole}⟧`]));
  if (holes.length === 0) return [];
  return [
    `Replace what only your deployment tool knows; the import kept it as text: ${[...new Set(holes)].join(', ')}.`,
  ];
}

/** Every name and text of the API and the method. */
function configuredTexts({ api, method }: PlaygroundDocument): string[] {
  const texts: string[] = [];
  JSON.stringify([api, method], (name, value: unknown) => {
    texts.push(name, ...(typeof value === 'string' ? [value] : []));
    return value;
  });
  return texts;
}

function permissionNotes({ method }: PlaygroundDocument): string[] {
  const kind = kindOf(method.integration);
  switch (kind) {
    case 'lambda':
      return ['API Gateway must be allowed to invoke the function (lambda:InvokeFunction).'];
    case 'aws':
      return ['API Gateway needs a role that may call the service: add it as the credentials of the integration.'];
    case 'http':
    case 'mock':
      return [];
    default:
      return kind satisfies never;
  }
}

function privateNotes({ api }: PlaygroundDocument): string[] {
  return api.endpointType === 'PRIVATE'
    ? ['A private API needs a resource policy that lets its VPC endpoints in.']
    : [];
}

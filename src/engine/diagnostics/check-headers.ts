import { sameHeader } from '../pipeline/header-list';
import { fateOfMapped } from '../pipeline/header-rules';
import { HEADERS_LIMIT } from '../pipeline/limits';
import { parseMappingExpression } from '../pipeline/mapping-expression';
import { mediaTypeOf } from '../pipeline/media-type';
import { encodeUtf8 } from '../pipeline/utf8';
import type { Problem } from '../simulation';
import { checkCors } from './check-cors';
import type { Check, Inspection } from './inspection';
import { mapStaticHeader } from './method-response-fixes';
import { fix, problem, responsePath } from './problem';

/** Sources that yielded nothing, or not what was meant, in this run (PAR-5 … PAR-7). */
function checkSources({ run }: Inspection): Problem[] {
  const headers = run.facts.endpoint?.headers ?? [];
  return (run.facts.mappings ?? []).flatMap((mapping): Problem[] => {
    const source = parseMappingExpression(mapping.source);
    const { path } = mapping;
    if (source === undefined || mapping.headerName === '') return [];
    if (mapping.problem !== undefined) return [problem('mapping-path-invalid', { message: mapping.problem, path })];
    const named = source.kind === 'header' || source.kind === 'multiValueHeader' ? source.name : undefined;
    const other = headers.find((header) => named !== undefined && sameHeader(header.name, named));
    if (mapping.value === undefined && other !== undefined && named !== undefined && other.name !== named) {
      const spelled = mapping.source.slice(0, mapping.source.length - named.length) + other.name;
      return [
        problem('mapping-source-case', {
          message: `The backend sent ${other.name}, and the mapping asks for ${named}.`,
          path,
          fixes: [fix(`Spell it ${other.name}`, path, spelled)],
        }),
      ];
    }
    if (mapping.value === undefined)
      return [
        problem('mapping-source-missing', { message: `${mapping.headerName} is left out: ${mapping.origin}.`, path }),
      ];
    const count = headers.filter((header) => header.name === named).length;
    if (source.kind !== 'header' || count < 2) return [];
    return [
      problem('multi-value-last-wins', {
        message: `The backend sent ${count} headers ${source.name}; only the last one is mapped.`,
        path,
        fixes: sameHeader(source.name, 'Set-Cookie')
          ? []
          : [fix('Map all values', path, `integration.response.multivalueheader.${source.name}`)],
      }),
    ];
  });
}

/** Headers that leave under another name or not at all (PAR-15). */
function checkFates({ run, reply }: Inspection): Problem[] {
  const { selected } = run.facts;
  const base =
    selected === undefined
      ? ['method', 'integration', 'type']
      : [...responsePath(selected.index), 'responseParameters'];
  const renamed = reply.headers.filter((header) => header.remappedFrom !== undefined);
  const shown = run.document.integration.type === 'HTTP_PROXY' ? [] : renamed;
  const dropped = (run.facts.mappings ?? []).filter(
    (mapping) => mapping.value !== undefined && fateOfMapped(mapping.headerName).kind === 'dropped',
  );
  return [
    ...shown.map((header) =>
      problem('header-remapped', {
        message: `${header.remappedFrom ?? ''} reaches the client as ${header.name}.`,
        path: base,
      }),
    ),
    ...dropped.map((mapping) =>
      problem('header-dropped', { message: `${mapping.headerName} does not reach the client.`, path: mapping.path }),
    ),
  ];
}

/** A Content-Type that somebody may have expected to come from elsewhere (TPL-6). */
function checkContentType({ run, reply, document }: Inspection): Problem[] {
  const { selected, choice, endpoint, defaultContentType } = run.facts;
  const sent = reply.headers.find((header) => sameHeader(header.name, 'Content-Type'));
  if (selected === undefined || defaultContentType === undefined || sent?.origin !== 'content-type-default') return [];
  const backend = endpoint?.headers.findLast((header) => sameHeader(header.name, 'Content-Type'))?.value;
  const wanted = choice?.template === undefined ? backend : choice.contentType;
  if (wanted === undefined || mediaTypeOf(wanted) === mediaTypeOf(sent.value)) return [];
  const source = choice?.template === undefined ? 'the backend said' : 'the template’s key is';
  return [
    problem('content-type-default', {
      message: `Content-Type is ${sent.value}, although ${source} ${wanted}.`,
      path: [...responsePath(selected.index), 'responseParameters'],
      fixes: [mapStaticHeader(document, selected.index, 'Content-Type', mediaTypeOf(wanted))],
    }),
  ];
}

function checkSize({ reply, run }: Inspection): Problem[] {
  const size = reply.headers.reduce((sum, header) => sum + encodeUtf8(header.value).length, 0);
  if (size <= HEADERS_LIMIT) return [];
  const { selected } = run.facts;
  return [
    problem('headers-too-large', {
      message: `The header values have ${size} bytes together.`,
      path: selected === undefined ? ['method'] : [...responsePath(selected.index), 'responseParameters'],
    }),
  ];
}

/** Checks of the reply's headers and of where they come from. */
export const checkHeaders: Check = (inspection) => [
  ...checkSources(inspection),
  ...checkFates(inspection),
  ...checkCors(inspection),
  ...checkContentType(inspection),
  ...checkSize(inspection),
];

import type { UniqueNames } from './names';

/** One resource of an API: a part of the path below its parent. */
export interface PathResource {
  /** Name of the resource in the exported text. */
  name: string;
  pathPart: string;
  /** Name of the resource above; undefined below the root. */
  parent: string | undefined;
}

/** The resources that a path needs, outermost first; none for the root. Empty parts are passed over. */
export function pathResources(
  resourcePath: string,
  names: UniqueNames,
  nameOf: (path: string) => string,
): PathResource[] {
  const resources: PathResource[] = [];
  let path = '';
  let parent: string | undefined;
  for (const pathPart of resourcePath.split('/').filter((part) => part !== '')) {
    path += `/${pathPart}`;
    const name = names.take(nameOf(path));
    resources.push({ name, pathPart, parent });
    parent = name;
  }
  return resources;
}

/** A note where a path cannot be built from resources as it is written. */
export function pathNotes(resourcePath: string): string[] {
  const rebuilt = `/${resourcePath
    .split('/')
    .filter((part) => part !== '')
    .join('/')}`;
  return rebuilt === resourcePath
    ? []
    : [`The resource path ${JSON.stringify(resourcePath)} becomes ${JSON.stringify(rebuilt)}.`];
}

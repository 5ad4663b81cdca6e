import type { Api } from '../../document';
import type { FixedSite, MapSite, MethodSite } from '../sites/sites';
import type { ListNode, MapNode } from '../tree/node';
import type { MethodPart } from './result';

/** Where the settings of a whole API stand, for writing them back. */
export interface ApiSite {
  readonly gatewayResponses: ReadonlyMap<string, GatewayResponseSite>;
  readonly binaryMediaTypes: ListNode | undefined;
}

/** Where the parts of one gateway response stand. */
export interface GatewayResponseSite {
  readonly owner: MapNode;
  readonly statusCodeKey: string;
  readonly responseParameters: MapSite | FixedSite;
  readonly responseTemplates: MapSite | FixedSite;
}

/** The settings of an API as they were read, with their places. */
export interface ReadApi {
  readonly api: Api;
  readonly site: ApiSite;
}

/** One method as it was read, with the places of its parts. */
export interface ReadMethod {
  readonly id: string;
  readonly part: MethodPart;
  readonly site: MethodSite;
  readonly apiSite: ApiSite;
}

/** What a format's reader finds in a file. */
export interface ReadMethods {
  readonly title: string;
  readonly methods: readonly ReadMethod[];
}

/** An API of which the file says nothing. */
export function emptyApi(): ReadApi {
  return {
    api: { binaryMediaTypes: [], stageVariables: {}, gatewayResponses: {} },
    site: { gatewayResponses: new Map(), binaryMediaTypes: undefined },
  };
}

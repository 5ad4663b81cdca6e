import type { IntegrationResponse, MethodResponse } from '../../document';
import type { Entry, MapNode, Node } from '../tree/node';
import type { Value } from '../tree/value';

/**
 * Sites say where in the file each part of a method stands, or would stand: they are what an edit of the document is
 * turned into an edit of the text with.
 */

/** Where one text is written. */
export type FieldSite =
  /** The value of a member; `entry` is absent while the file does not have it. `mirror` is a key that repeats it. */
  | {
      readonly kind: 'member';
      readonly owner: MapNode;
      readonly key: string;
      readonly entry?: Entry;
      readonly spell?: (text: string) => Value;
      readonly mirror?: Entry;
      readonly mirrorOwner?: MapNode;
    }
  /** The key of an entry, as OpenAPI writes patterns; `absent` is the key that stands for no text. */
  | { readonly kind: 'key'; readonly owner: MapNode; readonly entry: Entry; readonly absent: string }
  /** Not written in this file, or not in a way that can be changed. */
  | { readonly kind: 'fixed'; readonly why: string };

/** Where a map of texts is written. */
export interface MapSite {
  readonly owner: MapNode;
  readonly key: string;
  readonly entry?: Entry;
  /** The map itself; it stands elsewhere when the entry's value is a reference to it. */
  readonly map?: MapNode;
  /** What the document's keys begin with and the file's do not. */
  readonly prefix: string;
  /** How a value that is no plain text is written. */
  readonly spell?: (value: string | null) => Value;
  /** Only the keys are written (OpenAPI's headers): a changed value has no place in the file. */
  readonly keysOnly?: true;
  /** The file writes one text here instead of a map: the template of this content type (Serverless). */
  readonly single?: string;
  /** Values that come from elsewhere in the file and are overridden here, by document key (Serverless). */
  readonly inherited?: ReadonlySet<string>;
}

/** What is removed or moved when a response is. */
export type Holder =
  | { readonly kind: 'item'; readonly owner: MapNode; readonly list: Node & { kind: 'list' }; readonly index: number }
  | { readonly kind: 'entry'; readonly owner: MapNode; readonly entry: Entry }
  | { readonly kind: 'fixed'; readonly why: string };

/** Where the parts of one integration response stand. */
export interface ResponseSite {
  readonly holder: Holder;
  readonly statusCode: FieldSite;
  readonly selectionPattern: FieldSite;
  readonly contentHandling: FieldSite;
  readonly responseParameters: MapSite | FixedSite;
  readonly responseTemplates: MapSite | FixedSite;
}

/** A part that cannot be changed from here, with the reason shown to the user. */
export interface FixedSite {
  readonly kind: 'fixed';
  readonly why: string;
}

/** Where the parts of one method response stand. */
export interface MethodResponseSite {
  readonly holder: Holder;
  readonly statusCode: FieldSite;
  readonly responseParameters: MapSite | FixedSite;
  readonly responseModels: MapSite | FixedSite;
}

/** A new member, item or block as it is handed to the writer. */
export interface NewEntry {
  readonly key: string;
  readonly value: Value;
  readonly labels?: readonly string[];
}

/** How a response is added to the file. */
export type Adder<T> =
  | {
      readonly kind: 'list';
      readonly owner: MapNode;
      readonly key: string;
      readonly entry?: Entry;
      readonly shape: (added: T) => Value;
    }
  | {
      readonly kind: 'map';
      readonly owner: MapNode;
      readonly key: string;
      readonly entry?: Entry;
      readonly shape: (added: T, taken: ReadonlySet<string>) => NewEntry;
    }
  /** Blocks of the owner itself, placed behind `after`. */
  | {
      readonly kind: 'block';
      readonly owner: MapNode;
      readonly after?: Entry;
      readonly shape: (added: T, taken: ReadonlySet<string>) => NewEntry;
    }
  | { readonly kind: 'fixed'; readonly why: string };

/** Where the members of an integration stand, its responses excepted. */
export interface IntegrationSite {
  readonly fields: Readonly<Record<IntegrationField, FieldSite>>;
  readonly requestTemplates: MapSite | FixedSite;
  readonly requestParameters: MapSite | FixedSite;
}

/** The members of an integration that are single texts. */
export type IntegrationField =
  | 'type'
  | 'uri'
  | 'httpMethod'
  | 'passthroughBehavior'
  | 'contentHandling'
  | 'timeoutInMillis';

/** Everything of a method that the file says, in the order of the document's lists. */
export interface MethodSite {
  readonly integration: IntegrationSite | FixedSite;
  readonly responses: readonly ResponseSite[];
  readonly addResponse: Adder<IntegrationResponse>;
  readonly methodResponses: readonly MethodResponseSite[];
  readonly addMethodResponse: Adder<MethodResponse>;
}

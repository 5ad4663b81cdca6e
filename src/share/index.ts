export { embedSnippet, type LinkOptions, linkFor } from './address';
export { type DocumentContents, describeContents } from './contents';
export { judgeLinkSize, LINK_LIMIT, type LinkSize } from './limits';
export {
  type DecodedLink,
  decodeFragment,
  encodeDocument,
  type LinkFailure,
  type LinkFailureReason,
  type OpenedLink,
  openLink,
} from './link';
export type { SecretKind } from './secret-patterns';
export { type SecretFinding, scanForSecrets } from './secrets';
export type { SharedView } from './view';

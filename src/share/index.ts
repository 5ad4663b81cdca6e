export { embedSnippet, linkFor } from './address';
export { describeContents } from './contents';
export { judgeLinkSize } from './limits';
export { encodeDocument, openLink } from './link';
export type { SecretKind } from './secret-patterns';
export { scanForSecrets } from './secrets';

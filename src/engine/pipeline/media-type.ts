/** The media type of a header value: lower case, without parameters and blanks. */
export function mediaTypeOf(value: string): string {
  const semicolon = value.indexOf(';');
  return (semicolon < 0 ? value : value.slice(0, semicolon)).trim().toLowerCase();
}

/** The first media type of an `Accept` header, the only one that counts (TPL-3); undefined without the header. */
export function firstAccepted(accept: string | undefined): string | undefined {
  if (accept === undefined) return undefined;
  const comma = accept.indexOf(',');
  return mediaTypeOf(comma < 0 ? accept : accept.slice(0, comma));
}

/**
 * Whether a media type counts as binary. `type/subtype` matches itself, `type/*` in the list matches any subtype, the
 * entry of two stars matches everything; other wildcards never match (section 7 of the specification).
 */
export function isBinaryMediaType(binaryMediaTypes: readonly string[], mediaType: string | undefined): boolean {
  return binaryMediaTypes.some((entry) => {
    const configured = mediaTypeOf(entry);
    if (configured === '*/*') return true;
    if (mediaType === undefined || !mediaType.includes('/')) return false;
    if (configured.startsWith('*/')) return false;
    if (configured === mediaType) return true;
    return configured.endsWith('/*') && mediaType.startsWith(configured.slice(0, -1));
  });
}

/** Limits of API Gateway in bytes (LIM-1, TPL-13). */
export const PAYLOAD_LIMIT = 10 * 1024 * 1024;
export const HEADERS_LIMIT = 10_240;
export const TEMPLATE_LIMIT = 300 * 1024;

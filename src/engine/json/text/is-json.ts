/** Whether a text is JSON by RFC 8259, which `checkJson` explains. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

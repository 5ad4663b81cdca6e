/** TODO */
export interface TemplateTrace {
  truncated: boolean;
}

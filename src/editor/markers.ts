import { editor, MarkerSeverity } from 'monaco-editor/editor';
import type { OpenText } from './open-text';
import type { Marker, MarkerSeverity as Severity } from './types';

/** Under this name the page's markers are set, so that nobody else's are touched. */
const MARKER_OWNER = 'playground';

/** Shows problems as squiggles on a text, in place of those shown before. */
export function showMarkers(text: OpenText, markers: readonly Marker[]): void {
  text.markers = markers;
  editor.setModelMarkers(
    text.model,
    MARKER_OWNER,
    markers.map((marker) => ({
      ...text.rangeOf(visible(marker.range, text.text.length)),
      severity: severities[marker.severity],
      message: marker.message,
      code: marker.code,
    })),
  );
}

/** An empty range gets a character to be seen by. */
function visible({ start, end }: Marker['range'], length: number): Marker['range'] {
  if (end > start) return { start, end };
  return end < length ? { start, end: end + 1 } : { start: Math.max(0, start - 1), end };
}

const severities: Record<Severity, MarkerSeverity> = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  info: MarkerSeverity.Info,
};

import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../store';

interface Line {
  d: string;
  dotted: boolean;
}

/** Draws the way that this scenario takes: from the subject to the selected row, from there to the method response. */
export function LivePath() {
  const simulation = useApp((state) => state.simulation);
  const open = useApp((state) => [state.openResponse, state.sizes]);
  const svg = useRef<SVGSVGElement>(null);
  const [lines, setLines] = useState<Line[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layout changes with each of these
  useEffect(() => {
    const node = svg.current;
    if (node === null) return;
    const draw = () => setLines(measure(node));
    draw();
    const pane = document.getElementById('pane-responses')?.closest('section');
    const observer = new ResizeObserver(draw);
    observer.observe(node);
    if (pane != null) {
      for (const child of pane.querySelectorAll('#subject, [aria-label="Integration responses"]'))
        observer.observe(child);
    }
    addEventListener('scroll', draw, true);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', draw, true);
    };
  }, [simulation, open]);
  return (
    <svg ref={svg} aria-hidden="true" className="pointer-events-none absolute inset-0 h-full w-full overflow-hidden">
      {lines.map((line) => (
        <path
          key={line.d}
          d={line.d}
          fill="none"
          stroke="var(--path)"
          strokeWidth={1.75}
          strokeDasharray={line.dotted ? '2 4' : undefined}
        />
      ))}
    </svg>
  );
}

function measure(svg: SVGSVGElement): Line[] {
  const origin = svg.getBoundingClientRect();
  const box = (id: string) => {
    const rect = document.getElementById(id)?.getBoundingClientRect();
    if (rect === undefined) return undefined;
    const middle = rect.top + Math.min(rect.height / 2, 22) - origin.top;
    return {
      left: rect.left - origin.left,
      right: rect.right - origin.left,
      middle,
      visible: middle > 40 && middle < origin.height,
    };
  };
  const subject = box('subject');
  const row = box('live-row');
  const card = box('status-card');
  const lines: Line[] = [];
  if (subject?.visible === true && row?.visible === true) {
    const x = subject.left - 8;
    lines.push({ d: `M${subject.left} ${subject.middle} H${x} V${row.middle} H${row.left}`, dotted: true });
  }
  if (row?.visible === true && card?.visible === true) {
    const bend = (card.left - row.right) / 2;
    lines.push({
      d: `M${row.right} ${row.middle} C ${row.right + bend} ${row.middle} ${card.left - bend} ${card.middle} ${card.left} ${card.middle}`,
      dotted: false,
    });
  }
  return lines;
}

import { useEffect, useState } from 'react';
import { askEngine } from '../../store';

interface Pretty {
  of: string;
  text: string | null;
  error: string | null;
}

/** JSON laid out over several lines by the engine, which keeps the spelling of numbers; null text where it is not JSON. */
export function usePretty(source: string): Pretty {
  const [pretty, setPretty] = useState<Pretty>({ of: '', text: null, error: null });
  useEffect(() => {
    let current = true;
    void askEngine({ kind: 'format-json', text: source }).then((answer) => {
      if (!current || answer === undefined) return;
      setPretty(
        'text' in answer
          ? { of: source, text: answer.text, error: null }
          : { of: source, text: null, error: answer.error },
      );
    });
    return () => {
      current = false;
    };
  }, [source]);
  return pretty.of === source ? pretty : { of: source, text: null, error: null };
}

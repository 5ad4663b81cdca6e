import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button';

/** Copies a text and says so in place. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <Button icon aria-label={copied ? 'Copied' : label} title={label} onClick={() => void copy()}>
      {copied ? <Check size={14} className="text-ok" /> : <Copy size={14} />}
    </Button>
  );
}

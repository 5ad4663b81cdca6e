import { useRef } from 'react';
import type { Payload } from '../../document';
import { BodyField } from '../insight/BodyField';
import { Button } from '../parts/Button';
import { base64ToBytes, bytesToBase64 } from '../parts/bytes';
import { CodeField } from '../parts/CodeField';
import { FieldMessage } from '../parts/Field';
import { Segmented } from '../parts/Segmented';

/** A body as text, or as bytes typed in base64 or read from a file. */
export function PayloadField({
  uri,
  label,
  payload,
  onChange,
  path,
  linked = false,
}: {
  uri: string;
  label: string;
  payload: Payload;
  onChange: (payload: Payload, group?: string) => void;
  path: readonly (string | number)[];
  /** Whether this is the body that response templates read. */
  linked?: boolean;
}) {
  const file = useRef<HTMLInputElement>(null);
  const binary = 'base64' in payload;
  const value = binary ? payload.base64 : payload.text;
  const bytes = binary ? base64ToBytes(value) : null;
  const switchTo = (form: 'text' | 'base64') => {
    if (form === 'base64' && !binary) onChange({ base64: bytesToBase64(new TextEncoder().encode(value)) });
    if (form === 'text' && binary) onChange({ text: new TextDecoder().decode(bytes ?? undefined) });
  };
  const Field = linked && !binary ? BodyField : CodeField;
  const readFile = async (chosen: File | undefined) => {
    if (chosen !== undefined) onChange(payloadOf(new Uint8Array(await chosen.arrayBuffer())));
  };
  return (
    <div className="flex min-h-44 flex-1 flex-col gap-1.5">
      <div className="flex items-center gap-2">
        <span className="text-sm text-ink3">{label}</span>
        <div className="ml-auto">
          <Segmented
            small
            label={`${label} as`}
            value={binary ? 'base64' : 'text'}
            choices={[
              { value: 'text', label: 'Text' },
              { value: 'base64', label: 'Base64' },
            ]}
            onChange={switchTo}
          />
        </div>
        <Button className="text-sm" onClick={() => file.current?.click()}>
          File…
        </Button>
        <input
          ref={file}
          type="file"
          hidden
          aria-label={`${label} from a file`}
          onChange={(event) => void readFile(event.target.files?.[0])}
        />
      </div>
      <Field
        uri={`${uri}-${binary ? 'base64' : 'text'}`}
        label={label}
        hideLabel
        grow
        language={binary ? 'text' : 'json'}
        value={value}
        onChange={(text) => onChange(binary ? { base64: text } : { text }, 'body')}
        path={path}
      />
      {binary && bytes === null && (
        <FieldMessage tone="error">This is not base64, so API Gateway could not send these bytes.</FieldMessage>
      )}
      {bytes !== null && <FieldMessage tone="hint">{bytes.length.toLocaleString('en')} bytes</FieldMessage>}
    </div>
  );
}

/** Bytes as text where they are UTF-8, which a text field shows better than base64. */
function payloadOf(bytes: Uint8Array): Payload {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { base64: bytesToBase64(bytes) };
  }
}

/** Text of the engine, in which `…` marks code. */
export function RichText({ text }: { text: string }) {
  return text.split('`').map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <code key={index} className="rounded bg-sunk px-1 text-[11.5px] text-ink2">
        {part}
      </code>
    ),
  );
}

const BLOCK = `#set($root = $input.path('$'))
{
  "pets": [
#foreach($pet in $root.pets)
    { "id": $pet.id, "name": "$util.escapeJavaScript($pet.name)"#if($pet.tags.size() > 0), "tags": $pet.tags#end }#if($foreach.hasNext),#end
#end
  ],
  ## a comment that nobody reads
  "requestId": "$context.requestId", "stage": "$!{stageVariables.stage}"
}
`;

/** A template of at least so many characters, made of the idioms of real ones. */
export function largeTemplate(characters: number): string {
  return BLOCK.repeat(Math.ceil(characters / BLOCK.length));
}

/** A body with so many pets, filled up with small records to about so many bytes. */
export function largeBody(pets: number, bytes: number): string {
  const visit = { at: '2026-05-14T09:30:12Z', vet: 'Dr. Miller', weight: 12.5, ok: true };
  const visits = Math.max(0, Math.round((bytes / pets - 60) / (JSON.stringify(visit).length + 1)));
  const list = Array.from({ length: pets }, (_, id) => ({
    id,
    name: `Pet ${id}`,
    tags: ['a', 'b'],
    visits: Array.from({ length: visits }, () => visit),
  }));
  return JSON.stringify({ pets: list });
}

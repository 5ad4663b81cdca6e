import { edit, editScenario, useApp } from '../../store';
import { CodeField } from '../parts/CodeField';
import { Disclosure } from '../parts/Disclosure';
import { RecordTable } from '../parts/RecordTable';
import { useScenario } from './use-scenario';

/** `$context` of this scenario, laid over realistic defaults, and the stage variables of the API. */
export function ContextForm() {
  const { scenario, index } = useScenario();
  const context = scenario?.context ?? '';
  const stageVariables = useApp((state) => state.document.api.stageVariables);
  const count = Object.keys(stageVariables).length;
  const parts = [context.trim() === '' ? 'defaults' : '$context changed', count > 0 ? `${count} stage variables` : ''];
  return (
    <Disclosure title="Context and stage variables" summary={parts.filter(Boolean).join(' · ')}>
      <CodeField
        uri={`context-${scenario?.id}`}
        label="$context, laid over the defaults"
        language="json"
        rows={5}
        value={context}
        placeholder='{ "authorizer": { "principalId": "user-1" } }'
        onChange={(text) =>
          editScenario({ label: 'Edit $context', group: 'context' }, ({ context: _, ...before }) =>
            text === '' ? before : { ...before, context: text },
          )
        }
        path={['scenarios', index, 'context']}
      />
      <RecordTable
        label="Stage variables"
        addLabel="Add variable"
        record={stageVariables}
        onChange={(next, group) =>
          edit({ label: 'Edit stage variables', group }, (document) => ({
            ...document,
            api: { ...document.api, stageVariables: next },
          }))
        }
      />
    </Disclosure>
  );
}

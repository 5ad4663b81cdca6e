import { Plus } from 'lucide-react';
import { isProxy } from '../../document';
import { addResponse, useApp } from '../../store';
import { Button } from '../parts/Button';
import { PaneFrame } from '../parts/PaneFrame';
import { Ledger } from './Ledger';
import { ResponseEditor } from './ResponseEditor';
import { SubjectBar } from './SubjectBar';

const FREE_CODES = ['400', '404', '409', '500', '502', '200', '201', '422'];

/** The integration responses in API Gateway's order, each with its verdict, and the one that is open below. */
export function ResponsesPane() {
  const { responses, proxy } = useApp((state) => ({
    responses: state.document.method.integration.integrationResponses,
    proxy: isProxy(state.document.method.integration),
  }));
  const nextCode = FREE_CODES.find((code) => responses.every((response) => response.statusCode !== code)) ?? '500';
  return (
    <PaneFrame
      pane="responses"
      title="Integration responses"
      aside={
        <>
          <span className="min-w-0 truncate text-ink3">
            {responses.length}
            {!proxy && responses.length > 1 && (
              <>
                {' · ascending status, default last · '}
                <span
                  className="underline decoration-dotted underline-offset-2"
                  title="AWS documents no order for patterns that overlap. The recordings fit ascending status codes, the order in which exports list them (SEL-8)."
                >
                  order not documented
                </span>
              </>
            )}
          </span>
          <Button
            look="line"
            className="ml-auto"
            onClick={() => (responses.length === 0 ? addResponse('200') : addResponse(nextCode, ''))}
          >
            <Plus size={14} />
            Add response
          </Button>
        </>
      }
    >
      {proxy && (
        <p className="rounded-lg bg-info-bg px-3 py-2 text-info">
          A proxy integration passes the backend's answer through. API Gateway ignores this list, its mappings and the
          method responses.
        </p>
      )}
      <SubjectBar />
      <Ledger />
      <ResponseEditor />
    </PaneFrame>
  );
}

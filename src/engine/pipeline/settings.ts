import type { SimulationOptions } from '../simulation';

/** Every id and time that a simulation shows; nothing is made up per run. */
export interface Settings {
  now: number;
  requestId: string;
  extendedRequestId: string;
  traceId: string;
  region: string;
  accountId: string;
  apiId: string;
  stage: string;
  lambdaRequestId: string;
}

const DEFAULTS: Settings = {
  now: 1_768_747_200_000,
  requestId: 'c6af9ac6-7b61-11e6-9a41-93e8deadbeef',
  extendedRequestId: 'A5lkQGfIIAMFQpw=',
  traceId: 'Root=1-696cf0c0-2f7b1c9d4e5a60718293a4b5',
  region: 'us-east-1',
  accountId: '123456789012',
  apiId: 'a1b2c3d4e5',
  stage: 'prod',
  lambdaRequestId: '9d0ab8a6-6d4b-4f0e-8f7a-2f4c1f0f5d11',
};

/** The last millisecond that a date can hold. */
const LAST_MOMENT = 8.64e15;

/** The options of a run with fixed stand-ins for what was not passed, or is no text or date. */
export function settingsOf(options: SimulationOptions): Settings {
  const text = (name: Exclude<keyof SimulationOptions & keyof Settings, 'now'>): string => {
    const value: unknown = options[name];
    return typeof value === 'string' ? value : DEFAULTS[name];
  };
  const { now } = options;
  return {
    now: typeof now === 'number' && Math.abs(now) <= LAST_MOMENT ? now : DEFAULTS.now,
    requestId: text('requestId'),
    extendedRequestId: text('extendedRequestId'),
    traceId: text('traceId'),
    region: text('region'),
    accountId: text('accountId'),
    apiId: text('apiId'),
    stage: text('stage'),
    lambdaRequestId: DEFAULTS.lambdaRequestId,
  };
}

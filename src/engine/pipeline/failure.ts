import type { Grade } from '../simulation';

/** Gateway response types that the response side can end in (ERR-2). */
type GatewayResponseType =
  | 'API_CONFIGURATION_ERROR'
  | 'BAD_REQUEST_BODY'
  | 'INTEGRATION_FAILURE'
  | 'INTEGRATION_TIMEOUT'
  | 'REQUEST_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE';

/** Why a call ends in a gateway response instead of the integration's answer. */
export interface Failure {
  gatewayType: GatewayResponseType;
  /** Status unless a gateway response sets another. */
  statusCode: number;
  /** `$context.error.message`. */
  message: string;
  /** Value of `x-amzn-ErrorType`. */
  errorType: string;
  /** Execution log lines that tell the reason. */
  log: readonly string[];
  /** One sentence for the person reading. */
  reason: string;
  rule: string;
  grade: Grade;
  /** Whether the backend had been called, which shows in the reply's headers (ERR-5). */
  backendCalled: boolean;
}

const INTERNAL = 'Internal server error';

/** A failure that AWS logs as a configuration error: 500 `Internal server error` (LOG-3, ERR-2). */
export function configurationError(
  logged: string,
  about: Pick<Failure, 'reason' | 'rule' | 'grade' | 'backendCalled'>,
): Failure {
  return {
    gatewayType: 'API_CONFIGURATION_ERROR',
    statusCode: 500,
    message: INTERNAL,
    errorType: 'InternalServerErrorException',
    log: [`Execution failed due to configuration error: ${logged}`],
    ...about,
  };
}

/** A backend that could not be reached or answered nonsense (ERR-2, PRX-2, PRX-7, PRX-8). */
export function integrationFailure(
  statusCode: number,
  log: readonly string[],
  about: Pick<Failure, 'reason' | 'rule' | 'grade' | 'backendCalled'>,
  message = INTERNAL,
): Failure {
  return {
    gatewayType: 'INTEGRATION_FAILURE',
    statusCode,
    message,
    errorType: 'InternalServerErrorException',
    log,
    ...about,
  };
}

/** The backend did not answer in time: 504 (ERR-2, LOG-3). */
export function timeoutFailure(): Failure {
  return {
    gatewayType: 'INTEGRATION_TIMEOUT',
    statusCode: 504,
    message: 'Endpoint request timed out',
    errorType: 'InternalServerErrorException',
    log: ['Execution failed due to a timeout error'],
    reason: 'The backend did not answer within the integration timeout. No integration response is looked at.',
    rule: 'ERR-2',
    grade: 'reported',
    backendCalled: true,
  };
}

/** No request template fits and passing through is forbidden: 415 (TPL-12). */
export function unsupportedMediaType(contentType: string): Failure {
  return {
    gatewayType: 'UNSUPPORTED_MEDIA_TYPE',
    statusCode: 415,
    message: 'Unsupported Media Type',
    errorType: 'BadRequestException',
    log: ['Execution failed due to configuration error: Unsupported Media Type'],
    reason: `No request template exists for ${contentType}, and passthroughBehavior forbids passing the body on.`,
    rule: 'TPL-12',
    grade: 'documented',
    backendCalled: false,
  };
}

/** A request body that starts like JSON and is not, read by a request template: 400 (JP-7). */
export function unreadableRequestBody(detail: string): Failure {
  return {
    gatewayType: 'BAD_REQUEST_BODY',
    statusCode: 400,
    message: `Could not parse request body into json: ${detail}`,
    errorType: 'BadRequestException',
    log: [`Execution failed due to configuration error: Could not parse request body into json: ${detail}`],
    reason: 'The request template reads the client’s body as JSON, and the body is not JSON.',
    rule: 'JP-7',
    grade: 'reported',
    backendCalled: false,
  };
}

/** A request above 10 MB: 413, which cannot be customised (LIM-1, ERR-2). */
export function requestTooLarge(): Failure {
  return {
    gatewayType: 'REQUEST_TOO_LARGE',
    statusCode: 413,
    message: 'Request Too Long',
    errorType: 'RequestTooLargeException',
    log: [],
    reason: 'The request body is larger than 10 MB, the limit of API Gateway.',
    rule: 'LIM-1',
    grade: 'documented',
    backendCalled: false,
  };
}

/** What an AWS service answers to an action, by a part of the integration's `uri`; identifiers are made up. */
const ANSWERS: readonly { uri: RegExp; body: string }[] = [
  {
    uri: /:dynamodb:action\/(?:Query|Scan)/,
    body: '{"Count":1,"Items":[{"id":{"S":"42"},"name":{"S":"Rex"}}],"ScannedCount":1}',
  },
  { uri: /:dynamodb:action\/GetItem/, body: '{"Item":{"id":{"S":"42"},"name":{"S":"Rex"}}}' },
  { uri: /:dynamodb:action\//, body: '{}' },
  {
    uri: /:states:action\/StartSyncExecution/,
    body: '{"executionArn":"arn:aws:states:us-east-1:123456789012:express:pets:42:42","output":"{\\"id\\":42,\\"name\\":\\"Rex\\"}","outputDetails":{"included":true},"startDate":1.779E9,"status":"SUCCEEDED","stopDate":1.779E9}',
  },
  {
    uri: /:states:action\//,
    body: '{"executionArn":"arn:aws:states:us-east-1:123456789012:execution:pets:42","startDate":1.779E9}',
  },
  {
    uri: /:sqs:/,
    body: '{"SendMessageResponse":{"ResponseMetadata":{"RequestId":"8f4c1f6e-4c05-4a7e-9f0c-5b1d2c7c9f10"},"SendMessageResult":{"MD5OfMessageBody":"fafb00f5732ab283681e124bf8747ed1","MessageId":"5fea7756-0ea4-451a-a703-a558b933e274"}}}',
  },
  {
    uri: /:sns:/,
    body: '{"PublishResponse":{"PublishResult":{"MessageId":"5fea7756-0ea4-451a-a703-a558b933e274"},"ResponseMetadata":{"RequestId":"8f4c1f6e-4c05-4a7e-9f0c-5b1d2c7c9f10"}}}',
  },
  {
    uri: /:kinesis:action\/PutRecords/,
    body: '{"FailedRecordCount":0,"Records":[{"SequenceNumber":"49543463076548007577105092703039560359975228518395019266","ShardId":"shardId-000000000000"}]}',
  },
  {
    uri: /:kinesis:action\//,
    body: '{"SequenceNumber":"49543463076548007577105092703039560359975228518395019266","ShardId":"shardId-000000000000"}',
  },
  {
    uri: /:events:action\//,
    body: '{"Entries":[{"EventId":"11710aed-b79e-4468-a20b-bb3c0c3b4860"}],"FailedEntryCount":0}',
  },
];

/** A plausible body for a status: that of the AWS service in the `uri`, or of any HTTP endpoint. */
export function bodyFor(uri: string | undefined, statusCode: number): string {
  const service = uri !== undefined && /:apigateway:/.test(uri);
  if (statusCode >= 400)
    return service
      ? '{"__type":"com.amazonaws#ValidationException","message":"The request is not valid."}'
      : `{"error":"status ${statusCode}"}`;
  const found = service ? ANSWERS.find((answer) => answer.uri.test(uri))?.body : undefined;
  return found ?? '{"id":42,"name":"Rex"}';
}

/** The service's answer, or the fallback where the service is missing or gave up: an editor goes on without it. */
export async function ask<Answer, Fallback>(
  answer: Promise<Answer> | undefined,
  fallback: Fallback,
): Promise<Answer | Fallback> {
  try {
    return answer === undefined ? fallback : await answer;
  } catch {
    return fallback;
  }
}

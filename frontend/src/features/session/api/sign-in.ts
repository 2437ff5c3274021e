import { ownHeaders } from '@/lib/http';
import { toProblem } from '@/lib/problem';

/** Opens a session; refused with code `session.bad-credentials`. A form post, hence outside the generated client. */
export async function signIn(username: string, password: string): Promise<void> {
  let response: Response;
  try {
    response = await fetch('/api/session', {
      method: 'POST',
      headers: { ...ownHeaders('POST'), Accept: 'application/json' },
      body: new URLSearchParams({ username, password }),
      credentials: 'same-origin',
    });
  } catch (error) {
    throw toProblem(error);
  }
  if (!response.ok) throw toProblem(await response.json().catch(() => null), response);
}

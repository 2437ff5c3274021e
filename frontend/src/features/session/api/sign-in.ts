import { ownHeaders } from '@/lib/http';
import { toProblem } from '@/lib/problem';

/** Opens a session; refused with code `session.bad-credentials`. A form post, hence outside the generated client. */
export function signIn(username: string, password: string): Promise<void> {
  return post('/api/session', new URLSearchParams({ username, password }));
}

/** Opens a session of the demonstration; it asks for no password, so one that was changed does not matter. */
export function signInToDemo(username: string): Promise<void> {
  return post(`/api/demo/session/${encodeURIComponent(username)}`);
}

async function post(address: string, body?: URLSearchParams): Promise<void> {
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { ...ownHeaders('POST'), Accept: 'application/json' },
      body,
      credentials: 'same-origin',
    });
  } catch (error) {
    throw toProblem(error);
  }
  if (!response.ok) throw toProblem(await response.json().catch(() => null), response);
}

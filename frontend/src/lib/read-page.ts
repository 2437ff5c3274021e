import { ownHeaders } from './http';
import { toProblem } from './problem';

/** Reads a rendition (HTML) from an address of the backend; failures are Problems like everywhere. */
export async function readPage(address: string, signal?: AbortSignal): Promise<string> {
  let response: Response | undefined;
  try {
    response = await fetch(address, { headers: ownHeaders('GET'), credentials: 'same-origin', signal });
    if (response.ok) return await response.text();
    throw toProblem(await response.json().catch(() => undefined), response);
  } catch (error) {
    throw toProblem(error, response);
  }
}

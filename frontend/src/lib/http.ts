import { client } from '@/api/client.gen';
import { language } from './i18n';
import { toProblem } from './problem';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

export function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((it) => it.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : undefined;
}

/** Headers that every call of ours carries; use it for the few calls outside the generated client (uploads). */
export function ownHeaders(method: string): Record<string, string> {
  const headers: Record<string, string> = { 'Accept-Language': language() };
  const token = changing.has(method) ? cookie('XSRF-TOKEN') : undefined;
  if (token) headers['X-XSRF-TOKEN'] = token;
  return headers;
}

/** Wires language, CSRF token and problems into the generated client; called once at start. */
export function installHttp(): void {
  client.interceptors.request.use((request) => {
    Object.entries(ownHeaders(request.method)).forEach(([name, value]) => request.headers.set(name, value));
    return request;
  });
  client.interceptors.error.use((error, response) => toProblem(error, response));
}

import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { createAppRouter } from '@/app/router';
import { ToastProvider } from '@/components/ui/toast';
import { UiProvider } from '@/components/ui/ui-provider';
import { installHttp } from '@/lib/http';
import { createQueryClient } from '@/lib/query-client';

installHttp();

type Answer = unknown | ((request: Request) => unknown);

/** Answers by `GET /api/tasks`; anything else is 404. A function may look at the request; a Response goes out as it is. */
export function stubServer(answers: Record<string, Answer>): Request[] {
  const requests: Request[] = [];
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(new URL(input, window.location.origin), init);
    requests.push(request.clone());
    const key = `${request.method} ${new URL(request.url).pathname}`;
    const answer = answers[key];
    const value: unknown = typeof answer === 'function' ? await (answer as (it: Request) => unknown)(request) : answer;
    if (value instanceof Response) return value;
    if (value === undefined) return Response.json({ code: 'not-found', detail: key }, { status: 404 });
    return value === null ? new Response(null, { status: 204 }) : Response.json(value);
  });
  return requests;
}

/** A problem as the backend answers it. */
export function refusal(status: number, code: string, detail: string): Response {
  return Response.json({ status, code, detail, errors: [] }, { status });
}

/** Components alone, with the providers they need. */
export function renderUi(children: ReactNode) {
  return render(
    <QueryClientProvider client={createQueryClient(() => undefined)}>
      <UiProvider>
        <ToastProvider>{children}</ToastProvider>
      </UiProvider>
    </QueryClientProvider>,
  );
}

/** The whole application at an address. */
export function renderApp(address: string) {
  const queryClient = createQueryClient(() => undefined);
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [address] }));
  const view = render(
    <QueryClientProvider client={queryClient}>
      <UiProvider>
        <ToastProvider>
          <RouterProvider router={router as never} />
        </ToastProvider>
      </UiProvider>
    </QueryClientProvider>,
  );
  return { ...view, router };
}

/** What axe finds in the page; colours need a real browser and are looked at there. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    iframes: false, // jsdom cannot look into them
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map((it) => `${it.id}: ${it.nodes[0]?.html}`);
}

export const session = {
  officialId: 'sct.officer',
  username: 'sct.officer',
  name: 'Trần Thị B',
  title: 'Chuyên viên',
  unit: {
    id: 'sct',
    name: 'Sở Công Thương',
    shortName: 'SCT',
    kind: 'DEPARTMENT',
    parentName: 'Ủy ban nhân dân tỉnh Đồng Tháp',
    letterheadParent: 'ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP',
    letterheadOwn: ['SỞ CÔNG THƯƠNG'],
  },
  positions: [],
  actingFor: [],
  permissions: [],
  today: '2026-06-08',
};

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ToastProvider } from '@/components/ui/toast';
import { UiProvider } from '@/components/ui/ui-provider';
import { createQueryClient } from '@/lib/query-client';
import { createAppRouter } from './router';

const queryClient = createQueryClient(() => {
  const { pathname, href } = router.state.location;
  if (pathname !== '/sign-in' && pathname !== '/help') void router.navigate({ to: '/sign-in', search: { next: href } });
});
const router = createAppRouter(queryClient);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <UiProvider>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </UiProvider>
    </QueryClientProvider>
  );
}

import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AppShell } from '@/components/ui/app-shell';
import { letterheadOf } from '@/lib/letterhead';
import { ActingForProvider, useActingFor } from '@/lib/acting-for';
import { NotFoundPage } from '@/app/not-found-page';
import { useMay, useSession } from '@/lib/session';
import { HeaderTools } from './header-tools';
import { useNavigation } from './navigation';

export function SignedInLayout() {
  return (
    <SignedInFrame>
      <Allowed>
        <Outlet />
      </Allowed>
    </SignedInFrame>
  );
}

const administration = /^\/(admin|mail-log|notice-log|test-mailbox)(\/|$)/;

/** Pages of the administration say at once that they are not for this reader, instead of a form that is refused later. */
function Allowed({ children }: { children: ReactNode }) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const administers = useMay('ADMINISTER');
  const arranges = useMay('ARRANGE_SUBSTITUTIONS') && path.startsWith('/admin/substitutions');
  return administration.test(path) && !administers && !arranges ? <NotFoundPage /> : children;
}

/** Header and navigation round a page; the session must be there. */
export function SignedInFrame({ children }: { children: ReactNode }) {
  return (
    <ActingForProvider>
      <Shell>{children}</Shell>
    </ActingForProvider>
  );
}

function Shell({ children }: { children: ReactNode }) {
  const session = useSession();
  const unit = useActingFor() ?? session.unit;
  const { items, current } = useNavigation();
  useFocusOnNewPage();
  return (
    <AppShell letterhead={letterheadOf(unit)} nav={items} current={current} tools={<HeaderTools />}>
      {children}
    </AppShell>
  );
}

/** After a change of page the focus stands on the content, so that keyboards and screen readers start there. */
function useFocusOnNewPage(): void {
  const { i18n } = useTranslation();
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (before.current !== undefined && path !== undefined && before.current !== path) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
    before.current = path ?? before.current;
  }, [path, i18n]);
}

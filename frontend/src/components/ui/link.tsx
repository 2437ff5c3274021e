import { useRouter } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, MouseEvent } from 'react';

export interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string;
  /** Replaces the page in the history (filters, selection) instead of adding one. */
  replace?: boolean;
}

/** Goes to an address of the application, e.g. go('/tasks?filter=open'). */
export function useGo(): (href: string, options?: { replace?: boolean }) => void {
  const router = useRouter({ warn: false });
  return (href, options) => {
    if (!router) window.location.assign(href);
    else if (options?.replace) router.history.replace(href);
    else router.history.push(href);
  };
}

/** An ordinary anchor that does not reload the application; addresses of /api and other sites stay plain. */
export function Link({ href, replace, onClick, ...rest }: LinkProps) {
  const go = useGo();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const own = href.startsWith('/') && !href.startsWith('/api/') && !rest.target && rest.download === undefined;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!own || !plain || event.defaultPrevented) return;
    event.preventDefault();
    go(href, { replace });
  };
  return <a href={href} onClick={follow} {...rest} />;
}

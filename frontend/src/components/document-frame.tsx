import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readPage } from '@/lib/read-page';
import styles from './document-frame.module.css';
import { IconButton } from './ui/button';
import { DownloadIcon, MinusIcon, PlusIcon } from './ui/icons';
import { Link } from './ui/link';
import { Loaded } from './ui/states';

const zooms = [50, 75, 90, 100, 110, 125, 150, 200];

export interface DocumentFrameProps {
  /** Address of the rendition, e.g. `/api/documents/…/content`. */
  src: string;
  /** What the frame is called by screen readers. */
  title: string;
  /** Left end of the bar above the sheet: what is shown. */
  children?: ReactNode;
}

/** The document as it is stored, on its desk: nothing in it can run. */
export function DocumentFrame({ src, title, children }: DocumentFrameProps) {
  const { t } = useTranslation('ui');
  const [zoom, setZoom] = useState(100);
  const query = useQuery({
    queryKey: ['rendition', src],
    queryFn: ({ signal }) => readPage(src, signal),
    staleTime: Infinity,
  });
  const step = (count: number) => {
    const at = zooms.indexOf(zoom) + count;
    setZoom(zooms[Math.max(0, Math.min(zooms.length - 1, at))]!);
  };
  return (
    <section className={styles.frame} aria-label={title}>
      <div className={styles.bar}>
        <div className={styles.zoom}>
          <IconButton label={t('document.smaller')} icon={MinusIcon} onClick={() => step(-1)} />
          <span aria-live="polite">{zoom}%</span>
          <IconButton label={t('document.larger')} icon={PlusIcon} onClick={() => step(1)} />
        </div>
        <div className={styles.about}>{children}</div>
        <Link href={src} target="_blank" rel="noreferrer" className={styles.open} title={t('document.open')}>
          <DownloadIcon size={17} />
          <span className="hidden-text">{t('document.open')}</span>
        </Link>
      </div>
      <div className={styles.desk} tabIndex={0} role="group" aria-label={title}>
        <Loaded query={query} what={t('document.what')}>
          {(page) => <Sheet page={page} title={title} zoom={zoom} />}
        </Loaded>
      </div>
    </section>
  );
}

/** Scripts are not allowed inside; being of our origin the sheet tells its height. */
function Sheet({ page, title, zoom }: { page: string; title: string; zoom: number }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const fit = useCallback(() => {
    const inside = frame.current?.contentDocument;
    if (!frame.current || !inside?.body) return;
    inside.body.style.setProperty('zoom', `${zoom}%`);
    frame.current.style.height = `${Math.ceil(inside.documentElement.getBoundingClientRect().height) + 2}px`;
  }, [zoom]);
  useEffect(() => {
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [fit]);
  return (
    <iframe
      ref={frame}
      className={styles.sheet}
      title={title}
      srcDoc={page}
      sandbox="allow-same-origin"
      onLoad={fit}
      style={{ width: zoom > 100 ? `${zoom}%` : undefined }}
    />
  );
}

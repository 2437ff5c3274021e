import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readPage } from '@/lib/read-page';
import styles from './document-frame.module.css';
import { IconButton } from './ui/button';
import { FileLinks } from './file-links';
import { MinusIcon, PlusIcon } from './ui/icons';
import { Loaded } from './ui/states';

const zooms = [50, 75, 90, 100, 110, 125, 150, 200];

export interface DocumentFrameProps {
  /** Address of the page for reading on screen, e.g. `/api/documents/…/page`. */
  src: string;
  /** Address of the PDF: exactly the file that is signed or sent. */
  pdf: string;
  /** Address of the DOCX file. */
  docx: string;
  /** What the frame is called by screen readers. */
  title: string;
  /** Left end of the bar above the sheet: what is shown. */
  children?: ReactNode;
}

/** The document on its desk, either as a page for reading or as the PDF itself: nothing in it can run. */
export function DocumentFrame({ src, pdf, docx, title, children }: DocumentFrameProps) {
  const { t } = useTranslation('ui');
  const [zoom, setZoom] = useState(100);
  const [printed, setPrinted] = useState(false);
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
        <div className={styles.views} role="group" aria-label={t('document.views')}>
          <button type="button" aria-pressed={!printed} onClick={() => setPrinted(false)}>
            {t('document.reading')}
          </button>
          <button type="button" aria-pressed={printed} onClick={() => setPrinted(true)}>
            {t('document.printed')}
          </button>
        </div>
        {!printed && (
          <div className={styles.zoom}>
            <IconButton label={t('document.smaller')} icon={MinusIcon} onClick={() => step(-1)} />
            <span aria-live="polite">{zoom}%</span>
            <IconButton label={t('document.larger')} icon={PlusIcon} onClick={() => step(1)} />
          </div>
        )}
        <div className={styles.about}>{children}</div>
        <FileLinks name={title} pdf={pdf} docx={docx} />
      </div>
      {printed ? (
        <iframe className={styles.printed} title={t('document.pdfOf', { title })} src={pdf} />
      ) : (
        <div className={styles.desk} tabIndex={0} role="group" aria-label={title}>
          <Loaded query={query} what={t('document.what')}>
            {(page) => <Sheet page={page} title={title} zoom={zoom} />}
          </Loaded>
        </div>
      )}
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

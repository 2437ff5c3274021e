import { useTranslation } from 'react-i18next';
import styles from './file-links.module.css';
import { DownloadIcon } from './ui/icons';
import { Link } from './ui/link';

export interface FileLinksProps {
  /** What the files are, for screen readers. */
  name: string;
  pdf: string;
  docx: string;
}

/** An official document as files to keep. */
export function FileLinks({ name, pdf, docx }: FileLinksProps) {
  const { t } = useTranslation('ui');
  return (
    <span className={styles.files}>
      <Link href={pdf} target="_blank" rel="noreferrer" aria-label={t('document.pdf', { name })}>
        <DownloadIcon size={15} />
        PDF
      </Link>
      <Link href={docx} target="_blank" rel="noreferrer" aria-label={t('document.docx', { name })}>
        <DownloadIcon size={15} />
        DOCX
      </Link>
    </span>
  );
}

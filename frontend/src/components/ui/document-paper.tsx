import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayParts } from '@/lib/dates';
import styles from './document-paper.module.css';

export interface SignatureBlockProps {
  /** The lines above the name: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  lines: string[];
  name: string;
  /** Words of the digital signature, once there is one. */
  stamp?: ReactNode;
  /** Dashed frame: not signed yet. */
  pending?: boolean;
}

/** The signature block as it will stand on the document. */
export function SignatureBlock({ lines, name, stamp, pending }: SignatureBlockProps) {
  return (
    <div className={`${styles.signature} ${pending ? styles.dashed : ''}`}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      <div className={styles.space}>{stamp && <div className={styles.stamp}>{stamp}</div>}</div>
      <b>{name}</b>
    </div>
  );
}

export interface DocumentPaperProps {
  /** Two lines; both bold for a committee. */
  issuer: { parent: string; own: string; committee: boolean };
  number?: number | string | null;
  /** `KH-UBND` */
  symbol: string;
  place: string;
  /** Day of issue; dotted until the clerk gives it. */
  date?: string | null;
  /** `KẾ HOẠCH` */
  typeName: string;
  summary: string;
  children: ReactNode;
  signature?: SignatureBlockProps;
  recipients?: string[];
  archiveLine?: string;
}

/** An A4 sheet with the head and foot of Decree 30/2020; the words of the document go in as children. Always Vietnamese. */
export function DocumentPaper(props: DocumentPaperProps) {
  const { typeName, summary, children, signature, recipients, archiveLine } = props;
  return (
    <div className={styles.desk} tabIndex={0} role="region" aria-label={`${typeName} ${summary}`} lang="vi">
      <article className={styles.paper}>
        <PaperHead {...props} />
        <div className={styles.title}>
          <p>{typeName.toLocaleUpperCase('vi')}</p>
          <p>{summary}</p>
          <i className={styles.rule} style={{ width: 120 }} />
        </div>
        <div className={styles.body}>{children}</div>
        <div className={styles.foot}>
          <div className={styles.recipients}>
            {recipients && (
              <>
                <b>Nơi nhận:</b>
                {recipients.map((it) => (
                  <div key={it}>- {it};</div>
                ))}
                {archiveLine && <div>- {archiveLine}</div>}
              </>
            )}
          </div>
          {signature && <SignatureBlock {...signature} />}
        </div>
      </article>
    </div>
  );
}

function PaperHead({ issuer, number, symbol, place, date }: DocumentPaperProps) {
  const day = date ? dayParts(date) : undefined;
  return (
    <header className={styles.head}>
      <div>
        {issuer.committee ? <b>{issuer.parent}</b> : <span>{issuer.parent}</span>}
        <b>{issuer.own}</b>
        <i className={styles.rule} style={{ width: 70 }} />
        <div className={styles.second}>
          Số: <Given value={number} />/{symbol}
        </div>
      </div>
      <div>
        <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
        <b>Độc lập - Tự do - Hạnh phúc</b>
        <i className={styles.rule} style={{ width: 188, maxWidth: '80%' }} />
        <div className={styles.second}>
          <em>
            {place}, ngày <Given value={day && twoDigits(day.day)} /> tháng{' '}
            <Given value={day && (day.month < 3 ? twoDigits(day.month) : day.month)} /> năm <Given value={day?.year} />
          </em>
        </div>
      </div>
    </header>
  );
}

/** What only the clerk gives stays dotted. */
function Given({ value }: { value?: number | string | null }) {
  const { t } = useTranslation('ui');
  if (value !== undefined && value !== null && value !== '') return <>{value}</>;
  return (
    <span className={styles.dots}>
      <span className="hidden-text">{t('number.none')}</span>
    </span>
  );
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

import { changedParts } from '@/lib/changed-parts';
import styles from './text-changes.module.css';

export interface TextChange {
  place?: string;
  before?: string;
  after?: string;
}

/** Places that differ, in the words of the document: taken out struck through, put in underlined. */
export function TextChanges({ changes, removed, added }: { changes: TextChange[]; removed: string; added: string }) {
  return (
    <ul className={styles.list} lang="vi">
      {changes.map((change, index) => (
        <li key={index}>
          {change.place && <b>{change.place} </b>}
          {changedParts(change.before ?? '', change.after ?? '').map((part, at) => {
            if (part.kind === 'same') return <span key={at}>{part.text}</span>;
            const Tag = part.kind === 'removed' ? 'del' : 'ins';
            return (
              <Tag key={at}>
                <span className="hidden-text"> {part.kind === 'removed' ? removed : added}: </span>
                {part.text}
              </Tag>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

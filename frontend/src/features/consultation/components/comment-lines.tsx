import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { fieldId } from '@/components/ui/error-summary';
import { TextArea, TextField } from '@/components/ui/fields';
import { FieldMessage } from '@/components/ui/field';
import { PlusIcon } from '@/components/ui/icons';
import { problemOf } from '@/lib/problem';
import styles from './consultation.module.css';
import type { CommentDraft } from './opinion-draft';

/** Comments, each with its place in the draft. */
export function CommentLines({
  comments,
  problem,
  onChange,
}: {
  comments: CommentDraft[];
  problem: unknown;
  onChange: (comments: CommentDraft[]) => void;
}) {
  const { t } = useTranslation('consultation');
  const change = (index: number, part: Partial<CommentDraft>) =>
    onChange(comments.map((it, at) => (at === index ? { ...it, ...part } : it)));
  return (
    <div id={fieldId('comments')} tabIndex={-1}>
      <div className={styles.lines}>
        {comments.map((comment, index) => (
          <CommentLine
            key={index}
            index={index}
            comment={comment}
            error={problemOf(problem, `comments[${index}].text`)}
            onChange={(part) => change(index, part)}
            onRemove={() => onChange(comments.filter((_, at) => at !== index))}
          />
        ))}
      </div>
      <FieldMessage id="comments-message" error={problemOf(problem, 'comments')} />
      <Button icon={PlusIcon} onClick={() => onChange([...comments, { anchor: '', text: '' }])}>
        {t('write.add')}
      </Button>
    </div>
  );
}

function CommentLine({
  index,
  comment,
  error,
  onChange,
  onRemove,
}: {
  index: number;
  comment: CommentDraft;
  error?: string;
  onChange: (part: Partial<CommentDraft>) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation('consultation');
  const number = index + 1;
  return (
    <section className={styles.line} aria-label={t('write.comment', { number })}>
      <div className={styles.lineHead}>
        <h3>{t('write.comment', { number })}</h3>
        <Button variant="quiet" onClick={onRemove} aria-label={t('write.removeNumber', { number })}>
          {t('write.remove')}
        </Button>
      </div>
      <TextField
        field={`comments[${index}].anchor`}
        label={t('write.anchor')}
        optional
        placeholder={t('write.anchorExample')}
        maxLength={200}
        value={comment.anchor}
        onChange={(event) => onChange({ anchor: event.target.value })}
      />
      <TextArea
        field={`comments[${index}].text`}
        label={t('write.text')}
        document
        rows={3}
        maxLength={5000}
        value={comment.text}
        error={error}
        onChange={(event) => onChange({ text: event.target.value })}
      />
    </section>
  );
}

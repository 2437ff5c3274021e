import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Field, type FieldProps } from './field';
import styles from './fields.module.css';

export interface FileFieldProps extends FieldProps {
  /** e.g. `.pdf,.docx` */
  accept?: string;
  /** Name of the file already chosen or stored. */
  fileName?: string | null;
  onSelect: (file: File) => void;
  busy?: boolean;
}

export function FileField({ accept, fileName, onSelect, busy, ...own }: FileFieldProps) {
  const { t } = useTranslation('form');
  const input = useRef<HTMLInputElement>(null);
  return (
    <Field {...own}>
      {(control) => (
        <div className={styles.file}>
          <input
            ref={input}
            type="file"
            accept={accept}
            className="hidden-text"
            tabIndex={-1}
            {...control}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) onSelect(file);
              event.target.value = '';
            }}
          />
          <Button busy={busy} onClick={() => input.current?.click()}>
            {fileName ? t('file.replace') : t('file.choose')}
          </Button>
          <span>{fileName ?? <span className="muted">{t('file.none')}</span>}</span>
        </div>
      )}
    </Field>
  );
}

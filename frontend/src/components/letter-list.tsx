import { FileLinks } from './file-links';
import { storedDocument } from '@/lib/stored-document';

export interface SentLetter {
  id: string;
  /** What it is and how far it has come. */
  words: string;
  /** What its file is called for screen readers. */
  name: string;
  /** Its file, where the reader may open it. */
  documentId?: string;
}

/** Official letters that were written here, the latest first, each with its file. */
export function LetterList({ letters }: { letters: SentLetter[] }) {
  if (letters.length === 0) return null;
  return (
    <ul>
      {letters.map((letter) => {
        const files = letter.documentId && storedDocument(letter.documentId);
        return (
          <li key={letter.id}>
            {letter.words} {files && <FileLinks name={letter.name} pdf={files.pdf} docx={files.docx} />}
          </li>
        );
      })}
    </ul>
  );
}

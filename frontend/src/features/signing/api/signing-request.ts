import { queryOptions } from '@tanstack/react-query';
import { getSigningRequestOptions } from '@/api/@tanstack/react-query.gen';

export interface SigningSubject {
  subjectType: string;
  subjectId: string;
}

/** The document on its way to the signature. Always asked anew when a task opens: a colleague may have acted. */
export const signingRequestOptions = (subject: SigningSubject) =>
  queryOptions({ ...getSigningRequestOptions({ path: { ...subject } }), staleTime: 0 });

/** Addresses of the frozen renditions; the attempt keeps an older one from being shown for a newer. */
export const submittedDocument = ({ subjectType, subjectId }: SigningSubject, attempt: number) => {
  const address = `/api/signing/${subjectType}/${subjectId}/document`;
  return {
    src: `${address}?attempt=${attempt}`,
    pdf: `${address}.pdf?attempt=${attempt}`,
    docx: `${address}.docx?attempt=${attempt}`,
  };
};

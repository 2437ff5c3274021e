/** Addresses of a stored official document: the page for reading, the PDF, the DOCX. */
export const storedDocument = (documentId: string) => {
  const address = `/api/documents/${documentId}`;
  return { src: `${address}/page`, pdf: `${address}/content`, docx: `${address}/docx` };
};

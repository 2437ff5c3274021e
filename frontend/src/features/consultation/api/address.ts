/** The workbook of a round; a plain link, the browser saves it. */
export const workbookAddress = (roundId: string) => `/api/rounds/${roundId}/opinions.xlsx`;

/** The letter that asks for opinions, as files. */
export const requestAddress = (roundId: string) => ({
  pdf: `/api/rounds/${roundId}/request.pdf`,
  docx: `/api/rounds/${roundId}/request.docx`,
});

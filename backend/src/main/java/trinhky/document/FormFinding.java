package trinhky.document;

/**
 * A place where a printed document departs from the form.
 *
 * @param page number of the page in the file, from 1
 * @param measured what was found there, in figures or in the words of the document
 */
public record FormFinding(FormRule rule, int page, String measured) {}

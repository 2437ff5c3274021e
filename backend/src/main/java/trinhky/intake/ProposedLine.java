package trinhky.intake;

/**
 * What a file says for one line of a form; a person confirms it.
 *
 * @param entered the number as the file writes it, null for a task
 * @param percent how far a task is, null when the file does not say
 * @param progress NOT_STARTED, IN_PROGRESS or DONE; null when the file does not say
 * @param result the words about a task's result, null when there are none
 * @param certain whether a row of a table of the same name says so; otherwise it was found in prose or by a likeness
 * @param quote the words of the file
 * @param line line of a text, paragraph of a Word file, printed line of a PDF
 * @param page null where the format has none
 */
public record ProposedLine(
        String key,
        String entered,
        Integer percent,
        String progress,
        String result,
        boolean certain,
        String quote,
        int line,
        Integer page) {}

package trinhky.task.application;

/**
 * What to list.
 *
 * @param actingFor only what is done for this position as its substitute, or null
 * @param words words that title, number, context or step must contain, whatever the diacritics; or null
 * @param cursor where the page begins, null for the first
 * @param limit rows a page, 1 to 500
 */
public record TaskQuery(Inbox inbox, String actingFor, String words, String cursor, int limit) {

    /** Whether nothing narrows the list. */
    public boolean isWholeList() {
        return actingFor == null && !Words.given(words);
    }
}

package trinhky.intake.application.file;

/** A paragraph of a Word file while it is read. */
final class WordParagraph {

    private final StringBuilder words = new StringBuilder();
    private String list;
    private int level;
    private String style;
    private boolean goesOn;

    void append(String text) {
        words.append(text);
    }

    void list(String id) {
        list = id;
    }

    void level(int number) {
        level = number;
    }

    void style(String id) {
        style = id;
    }

    /** Its end is deleted: the next paragraph belongs to it. */
    void goOn() {
        goesOn = true;
    }

    boolean isGoingOn() {
        return goesOn;
    }

    String words() {
        return words.toString();
    }

    /** The words behind the number that Word prints. */
    String printed(WordNumbering numbering) {
        String number = numbering.next(list == null ? null : new WordNumbering.Place(list, level), style);
        return words.toString().isBlank() ? "" : number + words;
    }
}

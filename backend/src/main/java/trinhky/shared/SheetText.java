package trinhky.shared;

/** Text that a spreadsheet program shows and never computes. */
public final class SheetText {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private SheetText() {}

    /** For a text cell of a workbook: an apostrophe before what could be taken for a formula; a dash that begins a list is none. */
    public static String of(String text) {
        boolean dashOfList = text.startsWith("- ");
        return dashOfList ? text : typed(text);
    }

    /** For a file whose texts are read as if they were typed (CSV): an apostrophe before every sign that begins a formula. */
    public static String typed(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

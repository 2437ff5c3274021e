package trinhky.shared;

/** Text that a spreadsheet program shows and never computes. */
public final class SheetText {

    private SheetText() {}

    /** Puts an apostrophe before what could be taken for a formula; a dash that begins a list is none. */
    public static String of(String text) {
        if (text.isEmpty() || !couldCompute(text)) {
            return text;
        }
        return "'" + text;
    }

    private static boolean couldCompute(String text) {
        char first = text.charAt(0);
        boolean dashOfList = first == '-' && text.length() > 1 && text.charAt(1) == ' ';
        return "=+-@\t\r\n".indexOf(first) >= 0 && !dashOfList;
    }
}

package trinhky.intake.domain.reading;

/**
 * Where the words of one target end.
 *
 * @param valueEnd first sign after its value
 */
record TargetShape(String text, int valueEnd) {

    private static final String MARKS = ",;";

    /** Before the mark that parts it from the next value, or at the end of the sentence. */
    int end(boolean valueFirst, int nextValue) {
        int stop = sentenceEnd();
        if (nextValue >= stop) {
            return valueFirst ? stop : firstMark(stop);
        }
        if (!valueFirst) {
            return firstMark(nextValue);
        }
        int mark = lastMark(nextValue);
        return mark < 0 ? nextValue : mark;
    }

    private int sentenceEnd() {
        int semicolon = text.indexOf(';', valueEnd);
        int stop = text.indexOf(". ", valueEnd);
        int end = text.length();
        end = semicolon < 0 ? end : Math.min(end, semicolon);
        return stop < 0 ? end : Math.min(end, stop);
    }

    private int firstMark(int limit) {
        for (int at = valueEnd; at < limit; at++) {
            if (MARKS.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return limit;
    }

    private int lastMark(int limit) {
        for (int at = limit - 1; at > valueEnd; at--) {
            if (MARKS.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        int and = text.lastIndexOf(" và ", limit);
        return and > valueEnd ? and : -1;
    }
}

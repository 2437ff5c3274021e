package trinhky.intake.application.file;

/** A line drawn on a page, upright or level: {@code at} on the one axis, from {@code begin} to {@code end} on the other. */
record PdfRuling(boolean upright, float at, float begin, float end) {

    private static final float TOUCH = 2.5f;

    boolean touches(PdfRuling other) {
        if (upright == other.upright) {
            return Math.abs(at - other.at) < TOUCH && begin < other.end + TOUCH && other.begin < end + TOUCH;
        }
        return within(other.at) && other.within(at);
    }

    /** Whether it is drawn at this place of its own axis. */
    boolean within(float place) {
        return begin - TOUCH <= place && place <= end + TOUCH;
    }
}

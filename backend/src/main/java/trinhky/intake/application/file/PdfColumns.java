package trinhky.intake.application.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The columns of a table that is printed without lines: where one ends and the next begins. */
final class PdfColumns {

    private static final Pattern NUMBERS = Pattern.compile("^(?:STT|TT|Số TT|Số thứ tự)$");
    private static final Pattern GROUP = Pattern.compile("^(?:[IVX]{1,5}|[A-H])[.)]?(?: .*)?$");
    private static final Pattern AFTER = Pattern.compile("^(?:Nơi nhận|PHỤ LỤC|Phụ lục|Ghi chú|\\[\\d+\\] ).*");
    private static final int FEWEST = 3;
    private static final float NEAR = 1.7f;
    private static final float BEYOND = 1f;

    private final float[] ends;

    private PdfColumns(float[] ends) {
        this.ends = ends;
    }

    int count() {
        return ends.length + 1;
    }

    /** The column that words stand in; words across several stand in the first. */
    int of(PdfLine words) {
        float place = crosses(words) ? words.x() : (words.x() + words.end()) / 2;
        int column = 0;
        while (column < ends.length && place > ends[column]) {
            column++;
        }
        return column;
    }

    private boolean crosses(PdfLine words) {
        for (float end : ends) {
            if (words.x() < end - BEYOND * words.size() && words.end() > end + BEYOND * words.size()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a printed row cannot belong to the table: words across its columns that name no group of rows. */
    boolean isOver(PdfPrintedRow row) {
        boolean group = GROUP.matcher(row.words().get(0).text()).matches();
        return AFTER.matcher(row.text()).matches()
                || (!group && row.words().stream().anyMatch(this::crosses));
    }

    /** Index of the row that heads the first table at or after an index, -1 when there is none. */
    static int header(List<PdfPrintedRow> rows, int from) {
        for (int at = from; at < rows.size(); at++) {
            boolean numbered =
                    NUMBERS.matcher(rows.get(at).words().get(0).text()).matches();
            if (numbered && rows.get(at).words().size() >= FEWEST) {
                return at;
            }
        }
        return -1;
    }

    /** The first line of a header whose number stands beside the middle of several lines. */
    static int begin(List<PdfPrintedRow> rows, int header) {
        int begin = header;
        while (begin > 0
                && rows.get(begin).y() - rows.get(begin - 1).y()
                        < NEAR * rows.get(begin).size()
                && rows.get(begin - 1).x() > rows.get(header).words().get(0).end()) {
            begin--;
        }
        return begin;
    }

    /** Between every two words of the header, the place that the fewest rows below print on. */
    static PdfColumns under(List<PdfPrintedRow> rows, int header) {
        List<PdfLine> heads = rows.get(header).words();
        List<PdfLine> below = new ArrayList<>();
        int next = header(rows, header + 1);
        int end = next < 0 ? rows.size() : next;
        for (int at = header; at < end && !AFTER.matcher(rows.get(at).text()).matches(); at++) {
            below.addAll(rows.get(at).words());
        }
        float[] ends = new float[heads.size() - 1];
        for (int column = 0; column < ends.length; column++) {
            ends[column] = emptiest(below, middle(heads.get(column)), middle(heads.get(column + 1)));
        }
        return new PdfColumns(ends);
    }

    private static float middle(PdfLine words) {
        return (words.x() + words.end()) / 2;
    }

    /** The middle of the widest stretch that the fewest words cover. */
    private static float emptiest(List<PdfLine> below, float from, float to) {
        long fewest = Long.MAX_VALUE;
        float begin = from;
        float widest = 0;
        float best = (from + to) / 2;
        long last = -1;
        for (float place = from; place <= to; place++) {
            long covered = covering(below, place);
            begin = covered == last ? begin : place;
            last = covered;
            boolean wider = covered == fewest && place - begin > widest;
            if (covered < fewest || wider) {
                fewest = covered;
                widest = place - begin;
                best = (begin + place) / 2;
            }
        }
        return best;
    }

    private static long covering(List<PdfLine> below, float place) {
        return below.stream()
                .filter(words -> words.x() <= place && words.end() >= place)
                .count();
    }
}

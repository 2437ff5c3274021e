package trinhky.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Content of an administrative document in the nine components of Decree 30/2020/NĐ-CP, article 8.2. The one content
 * model from which every rendition is made; number, date and signature are no part of it, they are added at issue. Texts
 * are plain: no markup in them means anything.
 *
 * @param letterhead who issues, where, under which notation
 * @param typeName name of the type as printed, for example {@code KẾ HOẠCH}, or null for an official letter (công văn),
 *     which has none
 * @param summary the summary (trích yếu): under the type name, or after "V/v" under the number of an official letter
 * @param addressees lines after "Kính gửi:"; only for official letters and for reports and submissions upwards, otherwise
 *     empty
 * @param legalBases legal bases without the closing ";" or "."
 * @param body text between the legal bases and the signature
 * @param annexes annexes; two or more are numbered in Roman numerals
 * @param recipients lines of "Nơi nhận" without dash and semicolon
 * @param archiveLine the last of them, for example {@code Lưu: VT, P.KT (Ngân)}
 */
public record OfficialDocument(
        Letterhead letterhead,
        String typeName,
        String summary,
        List<String> addressees,
        List<String> legalBases,
        List<Block> body,
        List<Annex> annexes,
        List<String> recipients,
        String archiveLine) {

    public OfficialDocument {
        addressees = List.copyOf(addressees);
        legalBases = List.copyOf(legalBases);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        recipients = List.copyOf(recipients);
    }

    /** An official letter (công văn): no type name, "V/v" under the number, "Kính gửi" before the text. */
    public static OfficialDocument letter(
            Letterhead letterhead,
            String summary,
            List<String> addressees,
            List<Block> body,
            List<String> recipients,
            String archiveLine) {
        return new OfficialDocument(
                letterhead, null, summary, addressees, List.of(), body, List.of(), recipients, archiveLine);
    }

    /** Whether it is an official letter (công văn). */
    public boolean isLetter() {
        return typeName == null;
    }

    /**
     * Head of the first page.
     *
     * @param superiorBody the superior body above the issuer, or null
     * @param issuingBody name of the issuer as printed, one entry a line, for example {@code ỦY BAN NHÂN DÂN},
     *     {@code TỈNH ĐỒNG THÁP}
     * @param notation what follows the number, for example {@code KH-UBND}
     * @param place place of issue, for example {@code Đồng Tháp}
     */
    public record Letterhead(String superiorBody, List<String> issuingBody, String notation, String place) {
        public Letterhead {
            issuingBody = List.copyOf(issuingBody);
        }
    }

    /** A piece of the text. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Points.class, name = "points"),
        @JsonSubTypes.Type(value = Table.class, name = "table")
    })
    public sealed interface Block permits Heading, Paragraph, Points, Table {
        /** {@code heading}, {@code paragraph}, {@code points} or {@code table}. */
        String kind();
    }

    /**
     * A heading with its number in the text, for example "2.1. Mục tiêu".
     *
     * @param level 1 for the main sections, 2 and 3 below
     */
    public record Heading(int level, String text) implements Block {
        @Override
        public String kind() {
            return "heading";
        }
    }

    /** A justified paragraph with a first-line indent. */
    public record Paragraph(String text) implements Block {
        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /** How the points of a list are marked. */
    public enum Marker {
        DASH,
        /** 1., 2., 3. */
        NUMBER,
        /** a), b), c), d), đ): the letters of the Vietnamese alphabet. */
        LETTER
    }

    /**
     * A list.
     *
     * @param items the points without their marks
     */
    public record Points(Marker marker, List<String> items) implements Block {

        private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

        public Points {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "points";
        }

        /** The points with their marks, as they are printed. */
        public List<String> marked() {
            return IntStream.range(0, items.size())
                    .mapToObj(index -> mark(index) + " " + items.get(index))
                    .toList();
        }

        private String mark(int index) {
            return switch (marker) {
                case DASH -> "-";
                case NUMBER -> (index + 1) + ".";
                case LETTER -> index < LETTERS.length() ? LETTERS.charAt(index) + ")" : (index + 1) + ")";
            };
        }
    }

    /** A table. */
    public record Table(List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public String kind() {
            return "table";
        }

        /** The table without the columns in which no row says anything; the others share their width. */
        public Table withoutEmptyColumns() {
            List<Integer> kept = IntStream.range(0, columns.size())
                    .filter(column -> rows.stream()
                            .anyMatch(row ->
                                    !row.group() && !row.cells().get(column).isBlank()))
                    .boxed()
                    .toList();
            int width = kept.stream()
                    .mapToInt(column -> columns.get(column).widthPercent())
                    .sum();
            return new Table(
                    kept.stream()
                            .map(columns::get)
                            .map(column -> column.shareOf(width))
                            .toList(),
                    rows.stream().map(row -> row.keeping(kept)).toList());
        }
    }

    /**
     * A column of a table.
     *
     * @param title head of the column
     * @param numeric true when the cells are figures, set right
     * @param widthPercent share of the width, 1 to 100, or 0 to leave it to the text
     */
    public record Column(String title, boolean numeric, int widthPercent) {

        private Column shareOf(int width) {
            return width == 0 ? this : new Column(title, numeric, widthPercent * 100 / width);
        }
    }

    /**
     * A row of a table.
     *
     * @param group true when the row is the title of a group and its first cell spans the table
     * @param cells the texts; an empty text stays an empty cell
     */
    public record Row(boolean group, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        private Row keeping(List<Integer> columns) {
            return group ? this : Row.of(columns.stream().map(cells::get).toList());
        }

        /** A title over the rows that follow. */
        public static Row ofGroup(String title) {
            return new Row(true, List.of(title));
        }

        /** A row of cells. */
        public static Row of(List<String> cells) {
            return new Row(false, cells);
        }
    }

    /**
     * An annex in the same file.
     *
     * @param title title without the word "Phụ lục" and without number
     * @param content text and tables
     */
    public record Annex(String title, List<Block> content) {

        private static final int WIDE = 5;

        public Annex {
            content = List.copyOf(content);
        }

        /** Whether it lies across the page: one of its tables has five columns or more. */
        public boolean landscape() {
            return content.stream()
                    .anyMatch(block ->
                            block instanceof Table table && table.columns().size() >= WIDE);
        }
    }
}

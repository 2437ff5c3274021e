package trinhky.document;

import java.util.List;

/**
 * Content of an administrative document in the nine components of Decree 30/2020/NĐ-CP, article 8.2. The one content
 * model from which every rendition is made; number, date and signature are no part of it, they are added at issue.
 *
 * @param letterhead who issues, where, under which notation
 * @param typeName name of the type as printed, for example {@code KẾ HOẠCH}
 * @param summary the summary under the type name (trích yếu)
 * @param addressees lines after "Kính gửi:"; only for reports and submissions upwards, otherwise empty
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
    public sealed interface Block permits Heading, Paragraph, Table {
        /** {@code heading}, {@code paragraph} or {@code table}. */
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
    }

    /**
     * A column of a table.
     *
     * @param title head of the column
     * @param numeric true when the cells are figures, set right
     * @param widthPercent share of the width, 1 to 100, or 0 to leave it to the text
     */
    public record Column(String title, boolean numeric, int widthPercent) {}

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
        public Annex {
            content = List.copyOf(content);
        }
    }
}

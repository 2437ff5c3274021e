package trinhky.document;

/** A rule of form that can be measured on a printed document (Decree 30/2020/NĐ-CP, Annex I, section I). */
public enum FormRule {
    /** A4; the first page upright. */
    PAPER,
    /** Top and bottom 20 to 25 mm, left 30 to 35 mm, right 15 to 20 mm. */
    MARGINS,
    /** Times New Roman or a typeface of its widths, embedded. */
    TYPEFACE,
    /** Text is black. */
    COLOUR,
    /** National name and motto at the top right: 12 to 13 pt, 13 to 14 pt, bold. */
    NATION,
    /** Issuing body at the top left: 12 to 13 pt, capitals, its own name bold. */
    ISSUER,
    /** "Số:" 13 pt, upright, in the left half; the notation without blanks; a zero before numbers under 10. */
    NUMBER,
    /** Place and date 13 to 14 pt, italic, in the right half; a zero before days under 10 and months 1 and 2 only. */
    PLACE_AND_DATE,
    /** Type name 13 to 14 pt, capitals, bold, centred with its summary; "V/v" 12 to 13 pt, upright, for official letters. */
    TYPE_AND_SUMMARY,
    /** "Kính gửi" 13 to 14 pt, upright, for letters, reports and submissions only; then "Như trên" comes first below. */
    ADDRESSEES,
    /** 13 to 14 pt, lines single to one and a half, first line indented by 1 or 1.27 cm. */
    TEXT,
    /** The text ends with "./.". */
    END_OF_TEXT,
    /** TM., KT., TL., TUQ., Q. and title 13 to 14 pt, capitals, bold; the name bold in title case; in the right half. */
    SIGNATURE,
    /** "Nơi nhận:" 12 pt, bold italic; its lines 11 pt, upright, closed by ";", the last by ".". */
    RECIPIENTS,
    /** None on the first page, then centred in the top margin, 13 to 14 pt; every annex is numbered by itself. */
    PAGE_NUMBERS,
    /** "Phụ lục" 14 pt, bold, with Roman numerals when there are several; the title 13 to 14 pt, capitals, bold. */
    ANNEXES
}

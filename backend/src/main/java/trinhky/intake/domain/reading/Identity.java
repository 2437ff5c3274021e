package trinhky.intake.domain.reading;

import java.time.LocalDate;

/**
 * What a document is.
 *
 * @param number e.g. "12/KH-UBND"
 * @param blankNumber the words where number or day are left blank
 * @param dateHint what a blank date still says, e.g. "12/2020"
 * @param type e.g. "Kế hoạch"
 * @param typeCode e.g. "KH"
 * @param issuerCode e.g. "UBND"
 * @param province how the text names the area of the issuing body, e.g. "tỉnh …"; null when it does not
 */
public record Identity(
        Found<String> number,
        Found<String> blankNumber,
        Found<LocalDate> date,
        String dateHint,
        Found<String> place,
        Found<String> type,
        String typeCode,
        String issuerCode,
        Found<String> title,
        Found<String> issuingBody,
        String province,
        boolean nationalHeading,
        boolean addressed) {

    /** The number before the slash, null when unknown. */
    public Integer ordinal() {
        return number.isFound() ? Integer.valueOf(number.value().replaceAll("\\D.*$", "")) : null;
    }
}

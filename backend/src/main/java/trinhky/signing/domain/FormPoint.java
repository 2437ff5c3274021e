package trinhky.signing.domain;

import org.springframework.data.relational.core.mapping.Table;

/**
 * A point of form as the Office found it.
 *
 * @param met whether it is in order
 * @param note remark, or null
 */
@Table("signing_form_point")
public record FormPoint(Point point, boolean met, String note) {

    /** The components of a document that the form check goes through (Decree 30/2020, article 8 and Annex I). */
    public enum Point {
        /** National motto, name of the issuing body. */
        HEADING,
        /** Number left open, notation right for type and issuer. */
        NOTATION,
        /** Place of issue, date left open. */
        PLACE_AND_DATE,
        /** Name of the type and summary. */
        TYPE_AND_SUMMARY,
        /** Legal bases complete and in force. */
        LEGAL_BASES,
        /** Order and layout of the text and annexes. */
        LAYOUT,
        /** The signer's authority and the capacity above the signature. */
        SIGNER_AUTHORITY,
        /** Recipients and the archive line. */
        RECIPIENTS
    }
}

package trinhky.signing.web;

import java.time.Instant;
import java.time.LocalDate;
import trinhky.signing.application.VerifyIssuedDocument;

/**
 * What a holder of the printed document is told.
 *
 * @param signed whether it carries digital signatures
 * @param valid whether all of them are valid
 */
record GenuineDocumentView(
        String number, LocalDate issuedOn, String issuerName, boolean signed, boolean valid, Instant verifiedAt) {

    static GenuineDocumentView of(VerifyIssuedDocument.Genuine genuine) {
        return new GenuineDocumentView(
                genuine.document().number(),
                genuine.document().issuedOn(),
                genuine.document().issuerName(),
                genuine.signed(),
                genuine.valid(),
                genuine.at());
    }
}

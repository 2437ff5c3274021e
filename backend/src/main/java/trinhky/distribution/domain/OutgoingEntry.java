package trinhky.distribution.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line of the register of outgoing documents (Decree 30/2020, Annex IV); written once, when the number is taken.
 *
 * @param id identity of the line
 * @param issuerName its name on that day
 * @param documentTypeCode code of the type
 * @param seriesCode series that the number was taken from
 * @param number ordinal and notation
 * @param issuedOn date printed on the document
 * @param summary type and summary
 * @param signatureBlock lines above the signer's name
 * @param registrarUnitId unit whose clerks keep the register
 * @param archiveCopy who keeps the archive copy, as printed
 * @param copies number of copies: one a recipient and one for the archive
 * @param frozenDocumentId file that was signed
 * @param frozenSha256 checksum of that file as signed
 * @param documentId final rendition
 * @param issuedBy clerk who issued
 */
public record OutgoingEntry(
        UUID id,
        String issuerUnitId,
        String issuerName,
        String documentTypeCode,
        String seriesCode,
        DocumentNumber number,
        LocalDate issuedOn,
        Instant issuedAt,
        Instant signedAt,
        String summary,
        String signerId,
        String signerName,
        List<String> signatureBlock,
        String draftingUnitId,
        String draftingUnitName,
        String registrarUnitId,
        String archiveCopy,
        int copies,
        String subjectType,
        String subjectId,
        UUID frozenDocumentId,
        String frozenSha256,
        UUID documentId,
        String issuedBy) {

    /** The signature block as one text, a line each. */
    public String signatureBlockText() {
        return String.join("\n", signatureBlock);
    }
}

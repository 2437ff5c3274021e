package trinhky.distribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The order to number, register and send a signed document.
 *
 * @param documentId the frozen rendition that was signed
 * @param documentSha256 its checksum as signed
 * @param signatureBlock lines above the name
 * @param issuedBy clerk who issues
 * @param registrarUnitId unit whose clerks keep the register and follow the receipts
 */
public record IssueOrder(
        String subjectType,
        String subjectId,
        UUID documentId,
        String documentSha256,
        String signerId,
        String signerName,
        List<String> signatureBlock,
        Instant signedAt,
        String issuedBy,
        String registrarUnitId) {
    public IssueOrder {
        signatureBlock = List.copyOf(signatureBlock);
    }
}

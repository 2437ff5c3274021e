package trinhky.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What issuing adds to a frozen document.
 *
 * @param number text before the notation, for example {@code 244} or {@code 05}
 * @param issuedOn date of issue
 * @param signatureBlock lines above the signature, for example {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH},
 *     {@code PHÓ CHỦ TỊCH}
 * @param signerName name under the signature
 * @param signedAt moment of the signature
 */
public record IssueMarks(
        String number, LocalDate issuedOn, List<String> signatureBlock, String signerName, Instant signedAt) {
    public IssueMarks {
        signatureBlock = List.copyOf(signatureBlock);
    }
}

package trinhky.signing.domain;

import java.time.Instant;
import java.util.List;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A signature by confirmed password: who, in which position, over exactly which bytes.
 *
 * @param block lines above the signature, a line each
 */
@Table("document_signature")
public record DocumentSignature(
        String signerId,
        String signerName,
        String positionId,
        String capacity,
        String block,
        String documentSha256,
        Instant signedAt) {

    static DocumentSignature of(SignerCapacity capacity, String sha256, Instant at) {
        return new DocumentSignature(
                capacity.signerId(),
                capacity.signerName(),
                capacity.positionId(),
                capacity.capacity(),
                String.join("\n", capacity.blockLines()),
                sha256,
                at);
    }

    public List<String> blockLines() {
        return block.lines().toList();
    }
}

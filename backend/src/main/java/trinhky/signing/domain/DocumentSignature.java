package trinhky.signing.domain;

import java.time.Instant;
import java.util.List;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A signature: who, in which position, over exactly which bytes.
 *
 * @param block lines above the signature, a line each
 * @param file the digitally signed file; null for a document that was frozen as a page and signed by confirmed password alone
 */
@Table("document_signature")
public record DocumentSignature(
        String signerId,
        String signerName,
        String positionId,
        String capacity,
        String block,
        String documentSha256,
        Instant signedAt,

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "signed_")
        SignedFile file) {

    static DocumentSignature of(SignerCapacity capacity, String sha256, SignedFile file, Instant at) {
        return new DocumentSignature(
                capacity.signerId(),
                capacity.signerName(),
                capacity.positionId(),
                capacity.capacity(),
                String.join("\n", capacity.blockLines()),
                sha256,
                at,
                file);
    }

    public List<String> blockLines() {
        return block.lines().toList();
    }
}

package trinhky.signing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document was signed. Published in the signing transaction; number and date follow with
 * {@link trinhky.distribution.DocumentIssued}.
 *
 * @param documentId the frozen rendition that was signed
 * @param positionId the position whose authority was used
 * @param blockLines lines above the signature, top first
 */
public record DocumentSigned(
        String subjectType,
        String subjectId,
        UUID documentId,
        String signerId,
        String positionId,
        List<String> blockLines,
        Instant at) {}

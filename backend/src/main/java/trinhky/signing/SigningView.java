package trinhky.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A subject's way to its signature.
 *
 * @param attempt 1 for the first submission, one more after each return
 * @param documentId the frozen rendition of this attempt
 * @param signature null until signed
 * @param returns every return of every attempt, the latest first
 */
public record SigningView(
        UUID requestId,
        String subjectType,
        String subjectId,
        int attempt,
        SigningState state,
        UUID documentId,
        Instant openedAt,
        Signature signature,
        List<Return> returns) {

    /**
     * The signature.
     *
     * @param signerName as the official was called on that day
     * @param positionId the position whose authority was used
     * @param blockLines lines above the name
     * @param documentSha256 checksum of the bytes that were signed
     */
    public record Signature(
            String signerId,
            String signerName,
            String positionId,
            List<String> blockLines,
            String documentSha256,
            Instant signedAt) {}

    /**
     * A return.
     *
     * @param attempt the attempt that it ended
     * @param reason as typed
     * @param resubmitBy day by which it is expected back, or null
     */
    public record Return(
            int attempt,
            SigningStage stage,
            String reason,
            LocalDate resubmitBy,
            String returnedBy,
            Instant returnedAt) {}
}

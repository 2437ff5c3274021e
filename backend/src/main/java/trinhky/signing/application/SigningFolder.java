package trinhky.signing.application;

import java.util.List;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.OutgoingPreview;
import trinhky.document.StoredDocument;
import trinhky.document.TextChange;
import trinhky.organisation.SigningAuthority;
import trinhky.signing.domain.SigningRequest;

/**
 * All about a document on its way to the signature.
 *
 * @param attempts at least one, the latest first
 * @param document the frozen file of the latest attempt
 * @param changes what differs from the attempt before
 * @param signer who may sign at this stage today, or null when nobody may
 * @param chair the head of the issuer, or null
 * @param outgoing what would be sent today, or null when nothing was prepared
 * @param issued what was issued, or null
 */
public record SigningFolder(
        List<SigningRequest> attempts,
        StoredDocument document,
        List<TextChange> changes,
        SigningAuthority signer,
        SigningAuthority chair,
        OutgoingPreview outgoing,
        IssuedDocument issued) {

    public SigningRequest latest() {
        return attempts.get(0);
    }
}

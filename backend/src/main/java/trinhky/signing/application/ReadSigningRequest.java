package trinhky.signing.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.OutgoingDocuments;
import trinhky.document.DocumentStore;
import trinhky.document.Renditions;
import trinhky.document.StoredDocument;
import trinhky.document.TextChange;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.SigningRequest;

/** Gives those concerned all that a decision needs: the document, what changed, who may sign and where it will go. */
@Service
public class ReadSigningRequest {

    /** A file and its bytes. */
    public record Frozen(StoredDocument document, byte[] content) {}

    private final SigningReaders readers;
    private final Authority authority;
    private final DocumentStore documents;
    private final Renditions renditions;
    private final OutgoingDocuments outgoing;

    ReadSigningRequest(
            SigningReaders readers,
            Authority authority,
            DocumentStore documents,
            Renditions renditions,
            OutgoingDocuments outgoing) {
        this.readers = readers;
        this.authority = authority;
        this.documents = documents;
        this.renditions = renditions;
        this.outgoing = outgoing;
    }

    @Transactional(readOnly = true)
    public SigningFolder read(String subjectType, String subjectId) {
        List<SigningRequest> attempts = readers.require(subjectType, subjectId);
        SigningRequest latest = attempts.get(0);
        return new SigningFolder(
                attempts,
                documents.describe(latest.document().documentId()),
                changes(attempts),
                authority.at(latest).orElse(null),
                authority.chair(latest).orElse(null),
                outgoing.preview(subjectType, subjectId).orElse(null),
                outgoing.of(subjectType, subjectId).orElse(null));
    }

    private List<TextChange> changes(List<SigningRequest> attempts) {
        return attempts.size() < 2
                ? List.of()
                : renditions.compare(
                        attempts.get(1).document().documentId(),
                        attempts.get(0).document().documentId());
    }

    /** The frozen document of an attempt; exactly its bytes are signed. */
    @Transactional(readOnly = true)
    public Frozen document(String subjectType, String subjectId, Integer attempt) {
        UUID id = documentId(subjectType, subjectId, attempt);
        return new Frozen(documents.describe(id), documents.content(id));
    }

    /** The frozen document of an attempt as an HTML page for reading on screen. */
    @Transactional(readOnly = true)
    public byte[] page(String subjectType, String subjectId, Integer attempt) {
        return renditions.reading(documentId(subjectType, subjectId, attempt)).getBytes(StandardCharsets.UTF_8);
    }

    /** The frozen document of an attempt as a DOCX file. */
    @Transactional(readOnly = true)
    public Frozen docx(String subjectType, String subjectId, Integer attempt) {
        UUID id = documentId(subjectType, subjectId, attempt);
        return new Frozen(documents.describe(id), renditions.docx(renditions.content(id), null));
    }

    private UUID documentId(String subjectType, String subjectId, Integer attempt) {
        return readers.require(subjectType, subjectId).stream()
                .filter(request -> attempt == null || request.attempt() == attempt)
                .findFirst()
                .map(request -> request.document().documentId())
                .orElseThrow(() -> DomainProblem.notFound("document.not-found"));
    }
}

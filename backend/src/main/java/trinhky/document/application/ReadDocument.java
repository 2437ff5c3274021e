package trinhky.document.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.document.DocumentStore;
import trinhky.document.StoredDocument;
import trinhky.identity.Access;
import trinhky.shared.DomainProblem;

/** Opens a stored file for an official whom the policy of its owner lets read it. */
@Service
public class ReadDocument {

    /** A file and its bytes. */
    public record Opened(StoredDocument document, byte[] content) {}

    private final DocumentStore store;
    private final Access access;

    ReadDocument(DocumentStore store, Access access) {
        this.store = store;
        this.access = access;
    }

    /** Forbidden also when there is no such file, so that the answer does not tell which files exist. */
    @Transactional(readOnly = true)
    public Opened open(UUID documentId) {
        StoredDocument document = find(documentId);
        access.requireRead(document.ownerType(), document.ownerId());
        return new Opened(document, store.content(documentId));
    }

    private StoredDocument find(UUID documentId) {
        try {
            return store.describe(documentId);
        } catch (DomainProblem unknown) {
            throw DomainProblem.forbidden("identity.not-yours");
        }
    }
}

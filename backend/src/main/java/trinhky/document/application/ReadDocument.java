package trinhky.document.application;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.document.DocumentStore;
import trinhky.document.Renditions;
import trinhky.document.StoredDocument;
import trinhky.document.domain.PrintedForm;
import trinhky.identity.Access;
import trinhky.shared.DomainProblem;

/** Opens a stored file for an official whom the policy of its owner lets read it. */
@Service
public class ReadDocument {

    /** A file and its bytes. */
    public record Opened(StoredDocument document, byte[] content) {}

    private final DocumentStore store;
    private final Access access;
    private final PrintedForms forms;
    private final Renditions renditions;

    ReadDocument(DocumentStore store, Access access, PrintedForms forms, Renditions renditions) {
        this.store = store;
        this.access = access;
        this.forms = forms;
        this.renditions = renditions;
    }

    /** Forbidden also when there is no such file, so that the answer does not tell which files exist. */
    @Transactional(readOnly = true)
    public Opened open(UUID documentId) {
        StoredDocument document = find(documentId);
        access.requireRead(document.ownerType(), document.ownerId());
        return new Opened(document, store.content(documentId));
    }

    /** An official document as an HTML page for reading on screen. */
    @Transactional(readOnly = true)
    public byte[] page(UUID documentId) {
        open(documentId);
        return renditions.reading(documentId).getBytes(StandardCharsets.UTF_8);
    }

    /** An official document as a DOCX file: the words of the PDF, without its signatures. */
    @Transactional(readOnly = true)
    public Opened docx(UUID documentId) {
        StoredDocument document = open(documentId).document();
        PrintedForm form = forms.require(documentId);
        return new Opened(document, renditions.docx(form.content(), form.marks()));
    }

    private StoredDocument find(UUID documentId) {
        try {
            return store.describe(documentId);
        } catch (DomainProblem unknown) {
            throw DomainProblem.forbidden("identity.not-yours");
        }
    }
}

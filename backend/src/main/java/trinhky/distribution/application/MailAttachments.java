package trinhky.distribution.application;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.AttachedFiles;
import trinhky.distribution.application.dossier.DossierFiles;
import trinhky.document.DocumentStore;
import trinhky.document.StoredDocument;
import trinhky.shared.Rows;

/** Gives the file of a delivery to its mail, as the channel stands when the mail leaves. */
@Component
class MailAttachments implements AttachedFiles {

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final String PDF = "application/pdf";

    private record Allowed(UUID documentId, String number) {}

    private final JdbcClient jdbc;
    private final DocumentStore documents;

    MailAttachments(JdbcClient jdbc, DocumentStore documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AttachedFile> of(UUID deliveryId) {
        return jdbc.sql("""
                select e.document_id, e.number from delivery d
                join outgoing_entry e on e.id = d.entry_id
                join recipient_channel c on c.unit_id = d.unit_id and c.attach_file
                where d.id = :id and d.recalled_at is null
                """)
                .param("id", deliveryId)
                .query(Rows.of(Allowed.class))
                .optional()
                .flatMap(this::file);
    }

    private Optional<AttachedFile> file(Allowed allowed) {
        StoredDocument stored = documents.describe(allowed.documentId());
        if (stored.size() > LARGEST || !PDF.equals(stored.mediaType())) {
            return Optional.empty();
        }
        return Optional.of(new AttachedFile(
                DossierFiles.plain(allowed.number()) + ".pdf", PDF, documents.content(allowed.documentId())));
    }
}

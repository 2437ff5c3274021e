package trinhky.distribution.application;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.IssuedFile;
import trinhky.distribution.IssuedFiles;
import trinhky.shared.Rows;

/** Reads the register by the files of its lines. */
@Component
@Transactional(readOnly = true)
class RegisteredFiles implements IssuedFiles {

    private static final String COLUMNS = "select e.document_id, e.number, e.issued_on, e.issuer_name, e.summary";

    private final JdbcClient jdbc;

    RegisteredFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<IssuedFile> ofFrozen(UUID frozenDocumentId) {
        return jdbc.sql(COLUMNS + " from outgoing_entry e where e.frozen_document_id = :frozen")
                .param("frozen", frozenDocumentId)
                .query(Rows.of(IssuedFile.class))
                .optional();
    }

    @Override
    public Optional<IssuedFile> withChecksum(String sha256) {
        return jdbc.sql(COLUMNS + """
                 from outgoing_entry e join stored_document d on d.id = e.document_id
                where d.sha256 = :sha256
                """)
                .param("sha256", sha256)
                .query(Rows.of(IssuedFile.class))
                .optional();
    }
}

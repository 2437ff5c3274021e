package trinhky.document.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trinhky.document.DocumentStore;
import trinhky.document.StoredDocument;
import trinhky.document.domain.Sha256;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** Files as rows of a table, so that a file and the record that names it are stored in one transaction. */
@Component
@Transactional
class StoredFiles implements DocumentStore {

    private static final int LARGEST = 50 * 1024 * 1024;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    StoredFiles(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public StoredDocument store(
            UUID id, byte[] content, String mediaType, String name, String ownerType, String ownerId) {
        refuse(content.length);
        StoredDocument stored = new StoredDocument(
                id, mediaType, name, Sha256.of(content), content.length, ownerType, ownerId, clock.instant());
        insert(stored, content);
        return stored;
    }

    private static void refuse(int size) {
        if (size == 0) {
            throw DomainProblem.invalid("file", "document.empty");
        }
        if (size > LARGEST) {
            throw DomainProblem.invalid("file", "document.too-large", LARGEST / 1024 / 1024);
        }
    }

    private void insert(StoredDocument stored, byte[] content) {
        jdbc.sql("""
                insert into stored_document (id, owner_type, owner_id, media_type, name, sha256, size, stored_at, content)
                values (:id, :ownerType, :ownerId, :mediaType, :name, :sha256, :size, :storedAt, :content)
                """)
                .param("id", stored.id())
                .param("ownerType", stored.ownerType())
                .param("ownerId", stored.ownerId())
                .param("mediaType", stored.mediaType())
                .param("name", stored.name())
                .param("sha256", stored.sha256())
                .param("size", stored.size())
                .param("storedAt", stored.storedAt().atOffset(ZoneOffset.UTC))
                .param("content", content)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public StoredDocument describe(UUID id) {
        return jdbc.sql("""
                select id, owner_type, owner_id, media_type, name, sha256, size, stored_at
                from stored_document where id = :id
                """)
                .param("id", id)
                .query(StoredFiles::row)
                .optional()
                .orElseThrow(() -> DomainProblem.notFound("document.not-found"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoredDocument> ofOwner(String ownerType, String ownerId) {
        return jdbc.sql("""
                select id, owner_type, owner_id, media_type, name, sha256, size, stored_at
                from stored_document where owner_type = :type and owner_id = :owner order by stored_at, id
                """)
                .param("type", ownerType)
                .param("owner", ownerId)
                .query(StoredFiles::row)
                .list();
    }

    private static StoredDocument row(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                row.getObject("id", UUID.class),
                row.getString("media_type"),
                row.getString("name"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("owner_type"),
                row.getString("owner_id"),
                row.getTimestamp("stored_at").toInstant());
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        return jdbc.sql("select content from stored_document where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> DomainProblem.notFound("document.not-found"));
    }

    @Override
    @Transactional(readOnly = true)
    public String checksum(UUID id) {
        return Sha256.of(content(id));
    }
}

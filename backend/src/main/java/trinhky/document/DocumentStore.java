package trinhky.document;

import java.util.List;
import java.util.UUID;

/** Files that never change once stored. Reading through this port asks no permission: callers have asked theirs. */
public interface DocumentStore {

    /**
     * Stores a file of at most 50 MB (the limit of the exchange axis between agencies).
     *
     * @throws trinhky.shared.DomainProblem {@code document.empty} or {@code document.too-large}
     */
    default StoredDocument store(byte[] content, String mediaType, String name, String ownerType, String ownerId) {
        return store(UUID.randomUUID(), content, mediaType, name, ownerType, ownerId);
    }

    /** Stores a file under an id that was chosen before, because the file itself carries it. */
    StoredDocument store(UUID id, byte[] content, String mediaType, String name, String ownerType, String ownerId);

    /**
     * Says what is known of the file.
     *
     * @throws trinhky.shared.DomainProblem {@code document.not-found}
     */
    StoredDocument describe(UUID id);

    /** The files of an owner, the oldest first. */
    List<StoredDocument> ofOwner(String ownerType, String ownerId);

    /**
     * Reads the bytes.
     *
     * @throws trinhky.shared.DomainProblem {@code document.not-found}
     */
    byte[] content(UUID id);

    /** Reads the bytes again and computes their SHA-256 checksum: 64 hexadecimal digits in lower case. */
    String checksum(UUID id);

    /** Whether the bytes still have the checksum given. */
    default boolean unchanged(UUID id, String sha256) {
        return checksum(id).equals(sha256);
    }
}

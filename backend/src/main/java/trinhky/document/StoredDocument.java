package trinhky.document;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a stored file besides its bytes.
 *
 * @param id identity of the file; a file never changes, a new content is a new file
 * @param mediaType for example {@code text/html}
 * @param name file name offered on download
 * @param sha256 checksum of the bytes, 64 hexadecimal digits in lower case
 * @param size number of bytes
 * @param ownerType subject type of the owner, whose read policy decides who may read the file
 * @param ownerId subject id of the owner
 * @param storedAt moment of storing on the business clock
 */
public record StoredDocument(
        UUID id,
        String mediaType,
        String name,
        String sha256,
        long size,
        String ownerType,
        String ownerId,
        Instant storedAt) {}

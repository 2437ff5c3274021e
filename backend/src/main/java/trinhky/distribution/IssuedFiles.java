package trinhky.distribution;

import java.util.Optional;
import java.util.UUID;

/** Finds issued documents by their files. */
public interface IssuedFiles {

    /** The issue of the document that was frozen under this id. */
    Optional<IssuedFile> ofFrozen(UUID frozenDocumentId);

    /** The issued document whose file has exactly these bytes. */
    Optional<IssuedFile> withChecksum(String sha256);
}

package trinhky.document;

import java.util.List;
import java.util.UUID;

/** Completes a rendition before it is frozen: fields that later updates fill, the code that leads to its verification. */
public interface FrozenFileFinish {

    /**
     * Completes the file.
     *
     * @param documentId the id under which the result is stored
     * @param pdf the rendition, its places empty
     * @param places where the empty places lie
     * @return the file to store
     */
    byte[] finish(UUID documentId, byte[] pdf, List<PlaceOnPage> places);
}

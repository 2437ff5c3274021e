package trinhky.distribution;

import java.util.Optional;
import java.util.UUID;

/** Files that the mail of a delivery carries beside the link, where the recipient's channel allows it. */
public interface AttachedFiles {

    /**
     * A file that travels with a mail.
     *
     * @param name without diacritics
     */
    record AttachedFile(String name, String mediaType, byte[] content) {}

    /**
     * The file of the delivery; empty when the channel does not allow it, when the document was called back and when the file
     * is larger than official boxes take (20 MB): then the link alone is sent.
     */
    Optional<AttachedFile> of(UUID deliveryId);
}

package trinhky.consultation.application;

import java.util.Optional;
import java.util.UUID;

/** Subject ids as they come from outside. */
final class SubjectIds {

    private SubjectIds() {}

    /** Empty when the text names nothing of ours. */
    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

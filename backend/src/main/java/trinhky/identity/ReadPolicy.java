package trinhky.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import trinhky.shared.DomainProblem;

/** Who may see a subject. The module that owns the subject registers it as a bean, one for each type of subject. */
public interface ReadPolicy {

    /** The type of subject it decides about. */
    String subjectType();

    /** Whether the official may see it; false also for a subject that does not exist. */
    boolean mayRead(String subjectId, CurrentOfficial who);

    /** What whoever may not see it is told; nothing about the subject, unless they knew of it before. */
    default DomainProblem refusal(String subjectId, CurrentOfficial who) {
        return DomainProblem.forbidden("identity.not-yours");
    }

    /**
     * Acts in the subject's timeline that a reader does not see, e.g. {@code signing.returned}: what was said on the way is for
     * those who work on the subject, not for everybody who may read the result.
     */
    default Set<String> hiddenActs(String subjectId, CurrentOfficial who) {
        return Set.of();
    }

    /** The id of a subject whose ids are UUIDs; empty for a text that is none, which is no subject then. */
    static Optional<UUID> uuid(String subjectId) {
        try {
            return Optional.of(UUID.fromString(subjectId));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

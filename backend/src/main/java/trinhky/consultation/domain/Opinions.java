package trinhky.consultation.domain;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import trinhky.shared.DomainProblem;

/** All opinions, by invitation. */
public interface Opinions extends ListCrudRepository<Opinion, UUID> {

    /** The opinion or not found {@code consultation.invitation-unknown}. */
    default Opinion get(UUID invitationId) {
        return findById(invitationId).orElseThrow(() -> DomainProblem.notFound("consultation.invitation-unknown"));
    }
}

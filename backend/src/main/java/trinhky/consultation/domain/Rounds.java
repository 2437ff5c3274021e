package trinhky.consultation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;
import trinhky.shared.DomainProblem;

/** All rounds. */
public interface Rounds extends ListCrudRepository<ConsultationRound, UUID> {

    /** The round, kept from other transactions until this one ends: who is the last to answer must be told surely. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<ConsultationRound> findWithLockById(UUID id);

    List<ConsultationRound> findBySubjectTypeAndSubjectIdOrderByOrdinalDesc(String subjectType, String subjectId);

    /** The round or not found {@code consultation.round-unknown}. */
    default ConsultationRound get(UUID id) {
        return findById(id).orElseThrow(() -> DomainProblem.notFound("consultation.round-unknown"));
    }

    /** The same, locked. */
    default ConsultationRound lock(UUID id) {
        return findWithLockById(id).orElseThrow(() -> DomainProblem.notFound("consultation.round-unknown"));
    }
}

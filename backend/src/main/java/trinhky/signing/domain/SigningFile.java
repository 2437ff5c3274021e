package trinhky.signing.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** The signing requests on record. */
public interface SigningFile extends ListCrudRepository<SigningRequest, UUID> {

    /** All attempts of a subject, the latest first. */
    List<SigningRequest> findBySubjectTypeAndSubjectIdOrderByAttemptDesc(String subjectType, String subjectId);

    /** The attempts that a process may be about, the latest first. */
    List<SigningRequest> findBySubjectIdOrderByAttemptDesc(String subjectId);

    /** The latest attempt. */
    default Optional<SigningRequest> latest(String subjectType, String subjectId) {
        return findBySubjectTypeAndSubjectIdOrderByAttemptDesc(subjectType, subjectId).stream()
                .findFirst();
    }
}

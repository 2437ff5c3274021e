package trinhky.consultation.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All answers to remarks. */
public interface Responses extends ListCrudRepository<Response, UUID> {

    Optional<Response> findByInvitationIdAndCommentNumber(UUID invitationId, int commentNumber);

    /** The answer to the remark, if there is one. */
    default Optional<Response> to(RemarkId remark) {
        return findByInvitationIdAndCommentNumber(remark.invitationId(), remark.number());
    }
}

package trinhky.consultation.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import trinhky.shared.DomainProblem;

/** All invitations. */
public interface Invitations extends ListCrudRepository<Invitation, UUID> {

    List<Invitation> findByRoundIdAndStateIn(UUID roundId, Collection<InvitationState> states);

    /** Those of any round of the subject that still wait. */
    @Query("""
            select i.* from invitation i join consultation_round r on r.id = i.round_id
            where r.subject_type = :subjectType and r.subject_id = :subjectId
              and i.state in ('INVITED', 'PREPARING', 'AWAITING_HEAD')
            """)
    List<Invitation> waitingFor(String subjectType, String subjectId);

    @Query("""
            select exists (select 1 from invitation i join consultation_round r on r.id = i.round_id
                           where r.subject_type = :subjectType and r.subject_id = :subjectId and i.unit_id = :unitId)
            """)
    boolean existsFor(String subjectType, String subjectId, String unitId);

    boolean existsByRoundIdAndStateIn(UUID roundId, Collection<InvitationState> states);

    /** The invitation or not found {@code consultation.invitation-unknown}. */
    default Invitation get(UUID id) {
        return findById(id).orElseThrow(() -> DomainProblem.notFound("consultation.invitation-unknown"));
    }
}

package trinhky.consultation.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.domain.Actor;
import trinhky.consultation.domain.Answer;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.RemarkId;
import trinhky.consultation.domain.Response;
import trinhky.consultation.domain.Responses;
import trinhky.organisation.OfficialDirectory;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** The drafting unit accepts or explains remarks; one answer may serve several. */
@Service
public class AnswerComments {

    private final Steps steps;
    private final Dossiers dossiers;
    private final GivenRemarks remarks;
    private final Responses responses;
    private final OfficialDirectory officials;

    AnswerComments(
            Steps steps, Dossiers dossiers, GivenRemarks remarks, Responses responses, OfficialDirectory officials) {
        this.steps = steps;
        this.dossiers = dossiers;
        this.remarks = remarks;
        this.responses = responses;
        this.officials = officials;
    }

    /**
     * Gives the answer to each of the remarks, or to none.
     *
     * @throws DomainProblem not found {@code consultation.remark-unknown}; refused {@code consultation.changed-by-other};
     *     invalid when the answer is incomplete
     */
    @Transactional
    public List<Answered> answer(UUID roundId, List<Seen> seen, Answer answer) {
        ConsultationRound round = dossiers.round(roundId);
        Actor drafter = steps.requireAnswering(round);
        remarks.require(roundId, seen.stream().map(Seen::remark).toList());
        List<Answered> answered = new ArrayList<>();
        for (Seen each : seen) {
            Response response = current(each);
            response.say(answer, drafter);
            answered.add(new Answered(each.remark(), responses.save(response).version(), response.answeredAt()));
        }
        return answered;
    }

    private Response current(Seen seen) {
        Response stored = responses.to(seen.remark()).orElseGet(() -> Response.to(seen.remark()));
        Integer expected = seen.version();
        if (stored.version() != null && !stored.version().equals(expected)) {
            throw DomainProblem.refused(
                    "consultation.changed-by-other",
                    officials.official(stored.answeredBy()).name(),
                    stored.answeredAt()
                            .atZone(BusinessClock.ZONE)
                            .toLocalTime()
                            .withNano(0)
                            .toString());
        }
        return stored;
    }

    /**
     * A remark and the answer that the drafter saw at it.
     *
     * @param version null when there was none
     */
    public record Seen(RemarkId remark, Integer version) {}

    /** The stored answer. */
    public record Answered(RemarkId remark, Integer version, Instant answeredAt) {}
}

package trinhky.consultation.application.letter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.RequestState;
import trinhky.consultation.application.Dossiers;
import trinhky.consultation.application.RoundEvents;
import trinhky.consultation.application.Steps;
import trinhky.consultation.domain.Actor;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.RequestForOpinions;
import trinhky.consultation.domain.RequestsForOpinions;
import trinhky.shared.DomainProblem;

/** An officer of the drafting unit has the units asked by an official letter: its head signs, its clerk numbers and sends it. */
@Service
public class SendRequest {

    private final Steps steps;
    private final Dossiers dossiers;
    private final RequestsForOpinions requests;
    private final RequestRoad road;
    private final RoundEvents events;

    SendRequest(Steps steps, Dossiers dossiers, RequestsForOpinions requests, RequestRoad road, RoundEvents events) {
        this.steps = steps;
        this.dossiers = dossiers;
        this.requests = requests;
        this.road = road;
        this.events = events;
    }

    /**
     * Sends it on its way.
     *
     * @throws DomainProblem forbidden {@code consultation.not-the-drafter}; refused {@code consultation.round-closed},
     *     {@code consultation.request-sent} while one is under way or issued
     */
    @Transactional
    public void send(UUID roundId) {
        Actor officer = steps.requireOfficer(dossiers.round(roundId));
        ConsultationRound round = dossiers.lockRound(roundId);
        if (!round.isOpen()) {
            throw DomainProblem.refused("consultation.round-closed");
        }
        List<RequestForOpinions> earlier = requests.ofRound(roundId);
        if (!mayFollow(earlier)) {
            throw DomainProblem.refused("consultation.request-sent");
        }
        road.begin(round, earlier.size() + 1, officer);
        events.act(round, "consultation.request-sent", officer, null, Map.of());
    }

    /** Whether another request may be sent: every one before came back. */
    static boolean mayFollow(List<RequestForOpinions> earlier) {
        return earlier.stream().allMatch(request -> request.state() == RequestState.RETURNED);
    }
}

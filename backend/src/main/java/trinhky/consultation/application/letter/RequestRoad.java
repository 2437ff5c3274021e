package trinhky.consultation.application.letter;

import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.consultation.RequestState;
import trinhky.consultation.domain.Actor;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.RequestForOpinions;
import trinhky.consultation.domain.RequestsForOpinions;

/** Puts official requests on their way and takes them from it. */
@Component
class RequestRoad {

    private final RequestsForOpinions requests;
    private final RequestHandover handover;
    private final RequestProcess process;

    RequestRoad(RequestsForOpinions requests, RequestHandover handover, RequestProcess process) {
        this.requests = requests;
        this.handover = handover;
        this.process = process;
    }

    /** Freezes a request, hands it over and starts its process. */
    void begin(ConsultationRound round, int ordinal, Actor officer) {
        UUID id = UUID.randomUUID();
        RequestForOpinions request = new RequestForOpinions(
                id,
                round.id(),
                ordinal,
                RequestState.SIGNING,
                handover.freeze(id, round),
                officer.officialId(),
                officer.at(),
                null,
                null);
        requests.add(request);
        handover.hand(request, round);
        process.start(request, round);
    }

    /** Takes back what nobody signed yet; a signed request is still numbered and sent. */
    void end(UUID roundId, String reason, Actor by) {
        requests.ofRound(roundId).stream()
                .filter(request -> request.state() == RequestState.SIGNING)
                .filter(request -> handover.takeBack(request, reason, by.officialId()))
                .forEach(request -> {
                    process.stop(request, reason);
                    requests.returned(request.id(), reason);
                });
    }
}

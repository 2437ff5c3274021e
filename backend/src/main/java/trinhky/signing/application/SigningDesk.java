package trinhky.signing.application;

import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficials;
import trinhky.shared.ActRecorded;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.Actor;
import trinhky.signing.domain.SigningFile;
import trinhky.signing.domain.SigningRequest;
import trinhky.task.OpenTask;
import trinhky.task.OpenTasks;

/** Gives a signing request to the official whose turn it is, and to nobody else. */
@Component
class SigningDesk {

    /** A request with the open task of the official who acts on it. */
    record Turn(SigningRequest request, OpenTask task, Actor actor, Instant at) {}

    private final SigningFile file;
    private final OpenTasks tasks;
    private final CurrentOfficials officials;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    SigningDesk(
            SigningFile file,
            OpenTasks tasks,
            CurrentOfficials officials,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.file = file;
        this.tasks = tasks;
        this.officials = officials;
        this.events = events;
        this.clock = clock;
    }

    /** The turn at any of the task keys; the first is asked for when the request is elsewhere, so that the answer says who did it. */
    Turn require(String subjectType, String subjectId, String... taskKeys) {
        SigningRequest request =
                file.latest(subjectType, subjectId).orElseThrow(() -> DomainProblem.forbidden("task.not-yours"));
        OpenTask task = tasks.require(keyFor(request, taskKeys), subjectId);
        return new Turn(request, task, new Actor(officials.current().officialId(), task.actingFor()), clock.instant());
    }

    private static String keyFor(SigningRequest request, String[] taskKeys) {
        for (String key : taskKeys) {
            if (request.state().isOpen() && SigningTasks.keyOf(request.state()).equals(key)) {
                return key;
            }
        }
        return taskKeys[0];
    }

    /** Stores the request, tells the timeline of its owner, then the other modules. */
    void save(Turn turn, String act, String reason, Map<String, String> details, Object... published) {
        SigningRequest request = turn.request();
        file.save(request);
        events.publishEvent(new ActRecorded(
                request.subjectType(),
                request.subjectId(),
                act,
                turn.actor().officialId(),
                turn.actor().actingForPositionId(),
                turn.at(),
                reason,
                details));
        for (Object event : published) {
            events.publishEvent(event);
        }
    }
}

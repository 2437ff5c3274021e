package trinhky.task.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.Role;

/** To whom the head of the unit may give a task. */
@Service
public class ListColleagues {

    private final ReachTask reach;
    private final OfficialDirectory officials;
    private final Clock clock;

    ListColleagues(ReachTask reach, OfficialDirectory officials, Clock clock) {
        this.reach = reach;
        this.officials = officials;
        this.clock = clock;
    }

    /** Empty when whoever asks may not give it to anybody. */
    @Transactional(readOnly = true)
    public List<OfficialSummary> colleagues(String taskId) {
        ReachTask.Reached reached = reach.any(taskId);
        return reached.isAssignable()
                ? officials.holdersOf(
                        reached.task().unitId(), Role.valueOf(reached.task().role()), LocalDate.now(clock))
                : List.of();
    }
}

package trinhky.reminder.application;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.organisation.GroupKeys;
import trinhky.organisation.Role;
import trinhky.reminder.domain.OpenReports;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** The late reports of a period, in the hands of its lead unit. */
@Service
public class LateUnitsDesk {
    static final String CYCLE = "CYCLE";
    private static final OpenReports.Late NONE = new OpenReports.Late("", 0, 0);

    private final Access access;
    private final OpenReports reports;
    private final BusinessClock clock;

    LateUnitsDesk(Access access, OpenReports reports, BusinessClock clock) {
        this.access = access;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * What a reader of the period may do about the late units.
     *
     * @param mayRemind whether they may remind them now
     */
    public record LateUnits(int units, int remindedToday, boolean mayRemind) {}

    /** The late units of the period, for those who may read it. */
    @Transactional(readOnly = true)
    public LateUnits read(UUID cycleId) {
        CurrentOfficial reader = access.requireRead(CYCLE, cycleId.toString());
        OpenReports.Late late = late(cycleId);
        boolean left = late.units() > late.reminded();
        return new LateUnits(late.units(), late.reminded(), left && leads(reader, late));
    }

    /** The official signed in, if of the lead unit. */
    CurrentOfficial requireLeadUnit(UUID cycleId) {
        CurrentOfficial official = access.requireRead(CYCLE, cycleId.toString());
        OpenReports.Late late = late(cycleId);
        if (late.units() > 0 && !leads(official, late)) {
            throw DomainProblem.forbidden("reminder.not-lead-unit");
        }
        return official;
    }

    private OpenReports.Late late(UUID cycleId) {
        return reports.late(cycleId, clock.today()).orElse(NONE);
    }

    private static boolean leads(CurrentOfficial official, OpenReports.Late late) {
        return official.isMemberOf(GroupKeys.ofUnit(late.leadUnitId(), Role.OFFICER))
                || official.isMemberOf(GroupKeys.ofUnit(late.leadUnitId(), Role.HEAD));
    }
}

package trinhky.calendar.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.calendar.domain.HolidayList;
import trinhky.calendar.domain.WorkingDayException;
import trinhky.identity.Access;
import trinhky.shared.DomainProblem;

/** Reads the list of a year that an administrator was sent; changes nothing. */
@Service
public class ReadHolidayList {
    private final Access access;

    ReadHolidayList(Access access) {
        this.access = access;
    }

    /**
     * The days of the list.
     *
     * @throws DomainProblem invalid, with a problem for each line that cannot be read, or {@code calendar.list-empty}
     */
    @Transactional(readOnly = true)
    public List<WorkingDayException> read(String text, String source) {
        access.requireAdministrator();
        HolidayList list = HolidayList.read(text, source);
        if (!list.problems().isEmpty()) {
            throw DomainProblem.invalid(list.problems());
        }
        if (list.days().isEmpty()) {
            throw DomainProblem.invalid("text", "calendar.list-empty");
        }
        return list.days();
    }
}

package trinhky.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.calendar.application.DeclareWorkingDayException;
import trinhky.calendar.application.ProposeHolidays;
import trinhky.calendar.application.RemoveWorkingDayException;

/** The calendar in the hands of an administrator. */
@RestController
@RequestMapping("/api/calendar")
class CalendarAdministrationController {
    private final DeclareWorkingDayException declaration;
    private final RemoveWorkingDayException removal;
    private final ProposeHolidays proposal;

    CalendarAdministrationController(
            DeclareWorkingDayException declaration, RemoveWorkingDayException removal, ProposeHolidays proposal) {
        this.declaration = declaration;
        this.removal = removal;
        this.proposal = proposal;
    }

    /**
     * Says that a day is off or worked, in place of what was said before. An administrator; refuses an ordinary weekday
     * as worked with {@code calendar.already-working-day} (422).
     */
    @PutMapping("/working-days/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declareWorkingDayException(
            @PathVariable LocalDate day, @Valid @RequestBody WorkingDayExceptionRequest request) {
        declaration.declare(request.on(day));
    }

    /**
     * Makes a day ordinary again. An administrator; {@code calendar.no-exception} (404) when it is one already.
     *
     * @param reason kept in the record of the calendar
     */
    @DeleteMapping("/working-days/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeWorkingDayException(@PathVariable LocalDate day, @RequestParam @NotBlank String reason) {
        removal.remove(day, reason);
    }

    /**
     * Computes the days off of a year from the law (Labour Code, article 112) and answers with those that were added,
     * none of them confirmed. An administrator.
     */
    @PostMapping("/years/{year}/proposal")
    List<WorkingDayExceptionView> proposeHolidays(@PathVariable @Min(2000) @Max(2199) int year) {
        return proposal.propose(year).stream().map(WorkingDayExceptionView::of).toList();
    }
}

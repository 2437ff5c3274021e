package trinhky.reminder.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.reminder.application.PolicyExample;
import trinhky.reminder.application.PutReminderPolicy;
import trinhky.reminder.application.ReadReminderPolicy;
import trinhky.reminder.application.TryReminderPolicy;
import trinhky.reminder.domain.PolicyRow;

/** The reminder policy in the hands of an administrator. */
@RestController
@RequestMapping("/api/reminder-policy")
class ReminderPolicyController {
    private final ReadReminderPolicy reading;
    private final TryReminderPolicy trial;
    private final PutReminderPolicy putting;

    ReminderPolicyController(ReadReminderPolicy reading, TryReminderPolicy trial, PutReminderPolicy putting) {
        this.reading = reading;
        this.trial = trial;
        this.putting = putting;
    }

    /** All versions of the reminder policy, the newest first. An administrator. */
    @GetMapping
    List<PolicyVersionView> listReminderPolicies() {
        ReadReminderPolicy.Versions versions = reading.read();
        return versions.history().versions().stream()
                .map(version -> PolicyVersionView.of(
                        version,
                        versions.inForce(),
                        version.putBy() == null ? null : versions.names().get(version.putBy())))
                .toList();
    }

    /**
     * What the rows would do with an example, beside what is in force; changes nothing. An administrator; tells
     * everything that is wrong with the rows (422).
     */
    @PostMapping("/trial")
    List<TriedStepView> tryReminderPolicy(@Valid @RequestBody TryReminderPolicyRequest request) {
        PolicyExample example = new PolicyExample(request.openedOn(), request.dueOn(), request.until());
        return trial.tryOn(rows(request.rows()), example).stream()
                .map(TriedStepView::of)
                .toList();
    }

    /**
     * Puts the rows in force from a day on; what was in force before is kept. An administrator; refuses with
     * {@code reminder.policy-unchanged} (409) and tells everything that is wrong with the rows (422).
     */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putReminderPolicy(@Valid @RequestBody PutReminderPolicyRequest request) {
        putting.put(rows(request.rows()), request.validFrom(), request.reason());
    }

    private static List<PolicyRow> rows(List<PolicyRowRecord> rows) {
        return rows.stream().map(PolicyRowRecord::row).toList();
    }
}

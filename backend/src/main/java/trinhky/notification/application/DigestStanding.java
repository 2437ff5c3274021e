package trinhky.notification.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.reminder.DigestLine;
import trinhky.shared.BusinessClock;

/** Says how a line of a digest stands on the day of the digest: until when, how long still, or since when late. */
@Component
class DigestStanding {
    private final Deadlines deadlines;

    DigestStanding(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    String of(DigestLine line, LocalDate day, MailWords.Words words) {
        if (line.dueOn() == null) {
            return words.say("reminder.waited", line.days());
        }
        String lastDay = words.day(line.dueOn());
        return line.isLate()
                ? words.say("reminder.overdue", line.days(), lastDay)
                : left(line.dueOn(), day, lastDay, words);
    }

    private String left(LocalDate dueOn, LocalDate day, String lastDay, MailWords.Words words) {
        long days = ChronoUnit.DAYS.between(day, dueOn);
        if (days == 0) {
            return words.say("reminder.until-today", lastDay);
        }
        Instant morning = day.atStartOfDay(BusinessClock.ZONE).toInstant();
        int workingDays = deadlines
                .standing(Deadlines.endOf(dueOn), Optional.empty(), morning)
                .workingDays();
        return workingDays == 0
                ? words.say("reminder.until-last-working-day", lastDay, days)
                : words.say("reminder.until", lastDay, days, workingDays);
    }
}

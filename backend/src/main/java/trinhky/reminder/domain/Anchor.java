package trinhky.reminder.domain;

import java.time.LocalDate;
import trinhky.reminder.ReminderEvent;

/** A day from which the reminders of something open are counted. */
public record Anchor(ReminderEvent.Kind kind, LocalDate day) {}

package trinhky.calendar.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import trinhky.calendar.DayCategory;
import trinhky.calendar.DayKind;
import trinhky.calendar.domain.WorkingDayException;

/** What an administrator declares about a day. */
record WorkingDayExceptionRequest(
        @NotNull DayKind kind,
        @Nullable DayCategory category,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 300) String source,
        boolean confirmed) {
    WorkingDayException on(LocalDate day) {
        return new WorkingDayException(
                day, category == null ? DayCategory.of(kind) : category, name.strip(), source.strip(), confirmed);
    }
}

package trinhky.notification.application;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import trinhky.shared.Messages;

/** Says in words which steps of the reminder policy decided a mail. */
@Component
public class StepWords {
    private static final Pattern STEP = Pattern.compile("([A-Z_]+):(-?\\d{1,4})(w?):.*");

    private final Messages messages;

    StepWords(Messages messages) {
        this.messages = messages;
    }

    /**
     * One phrase a step, in the reader's language.
     *
     * @param reason steps with commas between them
     */
    public List<String> of(String reason) {
        return Arrays.stream(reason.split(","))
                .filter(step -> !step.isBlank())
                .map(this::phrase)
                .distinct()
                .toList();
    }

    /** Steps are written as event, day and recipient, e.g. {@code BEFORE_DUE:-3w:OFFICER}; w for working days. */
    private String phrase(String step) {
        Matcher parts = STEP.matcher(step);
        if (!parts.matches()) {
            return messages.text("notification.step.OTHER", List.of());
        }
        int days = Math.abs(Integer.parseInt(parts.group(2)));
        String kind = parts.group(3).isEmpty() ? "step." : "step-working.";
        return messages.text("notification." + kind + parts.group(1), List.of(days));
    }
}

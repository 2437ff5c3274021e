package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import trinhky.intake.domain.source.Passage;

/**
 * Something wrong, doubtful or worth knowing in the text.
 *
 * @param rule the check's name, e.g. {@code TASK_WITHOUT_LEAD}
 * @param severity error, warning or info
 * @param args words for the sentence that explains it
 * @param expected what the rules would have, null when they do not know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingRead(String rule, String severity, List<String> args, String expected, List<Evidence> evidence) {

    public static FindingRead error(String rule, Passage... passages) {
        return of(rule, "error", passages);
    }

    public static FindingRead warning(String rule, Passage... passages) {
        return of(rule, "warning", passages);
    }

    public static FindingRead info(String rule, Passage... passages) {
        return of(rule, "info", passages);
    }

    /** Words that the sentence about it needs. */
    public FindingRead with(String... words) {
        return new FindingRead(rule, severity, List.of(words), expected, evidence);
    }

    /** What the rules would have. */
    public FindingRead expecting(String words) {
        return new FindingRead(rule, severity, args, words, evidence);
    }

    private static FindingRead of(String rule, String severity, Passage... passages) {
        return new FindingRead(
                rule,
                severity,
                List.of(),
                null,
                Arrays.stream(passages).map(Evidence::new).toList());
    }
}

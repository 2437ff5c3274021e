package trinhky.intake.domain.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a unit does by the duties under its heading: it leads, cooperates, both, or carries out. */
final class DutyRole {

    private static final String LEADING = "chủ trì";
    private static final String COOPERATING = "phối hợp";
    private static final Pattern LEADS =
            Pattern.compile("^(?:(?!phối hợp)[^,;.:]){0,60}?(?<!\\p{L})(?:chủ trì|đầu mối|thường trực)(?!\\p{L}).*");
    private static final Pattern COOPERATES = Pattern.compile(
            "^(?:căn cứ [^,;.]*, ?)?(?:(?:chủ động|tích cực|tham gia|có trách nhiệm) )*phối hợp(?!\\p{L}).*");

    private DutyRole() {}

    /**
     * The role by how the duties begin; "chủ trì, phối hợp với …" is to lead. The first duty that says it counts; who
     * first cooperates and later leads does both.
     *
     * @param words duties, one a line
     */
    static String of(String words) {
        List<String> roles = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\n"))
                .map(duty -> duty.replaceAll("^[-+:•\\s]+", ""))
                .map(DutyRole::begin)
                .filter(role -> role != null)
                .toList();
        if (roles.isEmpty()) {
            return "thực hiện";
        }
        boolean both = roles.get(0).equals(COOPERATING) && roles.contains(LEADING);
        return both ? COOPERATING + "; " + LEADING : roles.get(0);
    }

    private static String begin(String duty) {
        if (LEADS.matcher(duty).matches()) {
            return LEADING;
        }
        return COOPERATES.matcher(duty).matches() ? COOPERATING : null;
    }
}

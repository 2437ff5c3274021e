package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trinhky.plan.WordReading;
import trinhky.plan.domain.PlanContent;

/** The text names annexes by the label that they bear: Roman numerals (Decree 30/2020, Annex I), and none that is not there. */
final class AnnexesNamedRight implements WordingCheck {

    /** An annex of another document is named with that document. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?<!\\p{L})phụ lục\\s+(?:số\\s+)?(?<label>(?-i:[IVX]+)|\\d{1,2})(?![\\p{L}\\d/])"
                    + "(?!,?\\s+(?:(?:ban hành\\s+)?kèm theo|của|tại|nghị định|thông tư|quyết định|nghị quyết|luật|kế hoạch|công văn))");

    @Override
    public Stream<Finding> check(PlanContent plan, WordReading words) {
        int annexes = plan.annexes().size();
        return PlanWords.of(plan).stream()
                .flatMap(typed -> LABEL.matcher(typed.text())
                        .results()
                        .flatMap(hit -> finding(typed, hit.group(), hit.group(1), annexes))
                        .distinct());
    }

    private static Stream<Finding> finding(PlanWords typed, String quote, String label, int annexes) {
        boolean arabic = Character.isDigit(label.charAt(0));
        int number = arabic ? Integer.parseInt(label) : roman(label);
        if (number < 1 || number > annexes) {
            return Stream.of(Finding.warning(
                    "annex-unknown", typed.place(), List.of(quote, String.valueOf(annexes)), typed.quoting(quote)));
        }
        return arabic
                ? Stream.of(Finding.info("annex-label-style", typed.place(), List.of(quote), typed.quoting(quote)))
                : Stream.empty();
    }

    private static int roman(String label) {
        int sum = 0;
        int before = 0;
        for (int at = label.length() - 1; at >= 0; at--) {
            int value = value(label.charAt(at));
            sum += value < before ? -value : value;
            before = value;
        }
        return sum;
    }

    private static int value(char letter) {
        return switch (Character.toLowerCase(letter)) {
            case 'i' -> 1;
            case 'v' -> 5;
            default -> 10;
        };
    }
}

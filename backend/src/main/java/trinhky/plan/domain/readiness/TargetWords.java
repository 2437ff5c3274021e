package trinhky.plan.domain.readiness;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import trinhky.plan.domain.Target;

/** The words of a target: as quoted, or made from its numbers when nothing is quoted. */
final class TargetWords {

    private TargetWords() {}

    static String of(Target target, String unit) {
        if (target.quote() != null && !target.quote().isBlank()) {
            return target.quote();
        }
        String numbers = Stream.of(target.low(), target.high())
                .filter(number -> number != null)
                .map(TargetWords::number)
                .collect(Collectors.joining(" - "));
        return unit == null ? numbers : numbers + " " + unit;
    }

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}

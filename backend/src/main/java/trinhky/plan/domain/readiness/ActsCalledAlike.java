package trinhky.plan.domain.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trinhky.plan.WordReading;
import trinhky.plan.domain.LegalBasis;
import trinhky.plan.domain.PlanContent;

/** A document that the plan names in several places has one title: what is a plan in one place is no programme in another. */
final class ActsCalledAlike implements WordingCheck {

    private static final Pattern KIND = Pattern.compile(
            "(?iu)^(?:về việc |về )?(kế hoạch|chương trình|đề án|chiến lược|quy hoạch|quy chế|quy định|dự án|phương án"
                    + "|điều lệ|danh mục|nghị quyết|hướng dẫn)(?!\\p{L})");
    /** A title may be cut short, but then what is left stands in the whole one. */
    private static final double SAME_TITLE = 0.5;

    private record Called(String number, String title, PlanWords at) {}

    @Override
    public Stream<Finding> check(PlanContent plan, WordReading words) {
        List<Called> all = new ArrayList<>();
        plan.legalBases().stream()
                .filter(basis -> hasText(basis.number()) && hasText(basis.summary()))
                .forEach(basis -> all.add(called(basis)));
        PlanWords.of(plan).stream()
                .filter(typed -> typed.source() != Evidence.Source.LEGAL_BASIS)
                .forEach(typed -> words.actsIn(typed.text())
                        .forEach(act -> all.add(new Called(act.number(), act.title(), typed))));
        List<Finding> found = new ArrayList<>();
        for (int at = 1; at < all.size(); at++) {
            Called called = all.get(at);
            first(all.subList(0, at), called)
                    .filter(first -> differ(first.title(), called.title(), words))
                    .ifPresent(first -> found.add(finding(first, called)));
        }
        return found.stream();
    }

    private static Called called(LegalBasis basis) {
        return new Called(basis.number(), basis.summary(), PlanWords.of(basis));
    }

    private static Optional<Called> first(List<Called> before, Called called) {
        String number = plain(called.number());
        return before.stream()
                .filter(other -> plain(other.number()).equals(number))
                .findFirst();
    }

    private static boolean differ(String one, String other, WordReading words) {
        Optional<String> kind = kind(one);
        if (kind.isPresent() && kind(other).isPresent() && !kind.equals(kind(other))) {
            return true;
        }
        Set<String> first = words.wordsOf(one);
        Set<String> second = words.wordsOf(other);
        long shared = first.stream().filter(second::contains).count();
        int shorter = Math.min(first.size(), second.size());
        return shorter > 0 && (double) shared / shorter < SAME_TITLE;
    }

    private static Optional<String> kind(String title) {
        Matcher kind = KIND.matcher(title.strip());
        return kind.find() ? Optional.of(kind.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Finding finding(Called first, Called other) {
        return Finding.warning(
                "reference-title-mismatch",
                other.at().place(),
                List.of(other.number()),
                first.at().quoting(first.title()),
                other.at().quoting(other.title()));
    }

    private static String plain(String number) {
        return number.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}

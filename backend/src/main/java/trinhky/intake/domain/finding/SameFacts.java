package trinhky.intake.domain.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.source.Canonical;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Passage;

/** The same things counted twice with different numbers. */
final class SameFacts implements Checks.Check {

    private record Count(String number, Passage passage) {}

    private static final Pattern COUNT = Pattern.compile(
            "(?<![\\d.,/%-])(?<!(?:năm|tháng|ngày|số|quý|điều|khoản|mục|độ|rong) )(\\d{1,3}(?:\\.\\d{3})+|\\d{2,4})(?:/\\d[\\d.]*)?\\s+(?=\\p{L})([^;.:\"]{12,140})");
    private static final Pattern PROPER = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}\\d]*");
    private static final Pattern ASIDE = Pattern.compile(
            "\\([^()]*\\)|\\btrên địa bàn(?: tỉnh)?|\\btrên toàn tỉnh|\\bcủa tỉnh|\\bhiện nay|\\btỉnh \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*");
    private static final int WORDS = 6;
    private static final int NEAR = 9;
    private static final int AFTER_LIST = 4;

    @Override
    public List<FindingRead> in(PlanReading reading) {
        Map<String, List<Count>> facts = new LinkedHashMap<>();
        for (Paragraph paragraph : reading.text().allParagraphs()) {
            Matcher count = COUNT.matcher(paragraph.text());
            int from = 0;
            while (count.find(from)) {
                String key = key(count.group(2));
                if (key != null) {
                    Passage place = paragraph.passage(count.start(), Math.min(count.end(), count.start() + 70));
                    facts.computeIfAbsent(key, none -> new ArrayList<>()).add(new Count(count.group(1), place));
                }
                from = count.end(1);
            }
        }
        return facts.values().stream()
                .filter(SameFacts::differ)
                .map(SameFacts::finding)
                .toList();
    }

    /** The first words of what is counted, and the names near it; fewer words say too little. */
    private static String key(String counted) {
        String plain = Canonical.words(ASIDE.matcher(counted).replaceAll(" "));
        String[] words = plain.split(" ");
        int length = Math.max(WORDS, beforeComma(ASIDE.matcher(counted).replaceAll(" ")) + AFTER_LIST);
        if (words.length < length || plain.matches("^(?:tháng|năm|ngày|giờ|%|triệu|tỷ|lượt|phút|lần|nghìn|ngàn).*")) {
            return null;
        }
        String near = String.join(
                " ", List.of(counted.split("\\s+")).stream().limit(NEAR).toList());
        String names = PROPER.matcher(near).results().map(MatchResult::group).collect(Collectors.joining(" "));
        return String.join(" ", List.of(words).subList(0, length)) + " " + names;
    }

    /** How many words stand before the last comma near the number: a list of kinds needs its verb. */
    private static int beforeComma(String counted) {
        List<String> near =
                Arrays.stream(counted.strip().split("\\s+")).limit(WORDS).toList();
        for (int at = near.size() - 1; at >= 0; at--) {
            if (near.get(at).endsWith(",")) {
                return at + 1;
            }
        }
        return 0;
    }

    private static boolean differ(List<Count> counts) {
        return counts.stream().map(Count::number).distinct().count() > 1;
    }

    private static FindingRead finding(List<Count> counts) {
        Passage[] places = counts.stream().map(Count::passage).toArray(Passage[]::new);
        String[] numbers = counts.stream().map(Count::number).distinct().toArray(String[]::new);
        return FindingRead.error("SAME_FACT_TWO_VALUES", places).with(String.join(", ", numbers));
    }
}

package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * To whom a sentence has reports sent.
 *
 * @param first who receives the reports
 * @param consolidates whether the first one makes one report of them
 * @param then who receives that one
 */
record Receivers(List<String> first, boolean consolidates, List<String> then) {

    private static final Pattern SENT = Pattern.compile(
            "(?iu:báo cáo|báo(?= (?:ngay|về|cho))|(?<=tổng hợp |tổng hợp, )báo|gửi|với|cho|tới|đến|trình|về)(?: (?:gửi|về|cho|lên|tới|đến|với|kịp thời|ngay))*\\s+(?:(?:đồng chí|cơ quan) )?(?="
                    + UnitWords.BEGIN + ")");
    private static final Pattern THROUGH = Pattern.compile("(?iu)\\((?:qua|thông qua) ([^)]*)\\)");

    static Receivers in(String words) {
        List<List<String>> groups = new ArrayList<>();
        boolean consolidates = false;
        Matcher sent = SENT.matcher(words);
        int end = 0;
        while (sent.find()) {
            String phrase = UnitWords.phraseAt(words, sent.end());
            if (!isSender(words, sent.start(), phrase)) {
                String between = words.substring(end, sent.start());
                consolidates |= !groups.isEmpty() && between.matches("(?isu).*tổng hợp.*");
                groups.add(UnitWords.split(phrase));
                end = Math.min(sent.end() + phrase.length(), words.length());
            }
        }
        Matcher through = THROUGH.matcher(words);
        if (through.find() && groups.size() == 1 && UnitWords.begins(through.group(1))) {
            return new Receivers(UnitWords.split(UnitWords.phraseAt(through.group(1), 0)), true, groups.get(0));
        }
        return of(groups, consolidates, words.substring(end));
    }

    private static Receivers of(List<List<String>> groups, boolean consolidates, String rest) {
        if (groups.isEmpty()) {
            return new Receivers(List.of(), false, List.of());
        }
        List<String> later = new ArrayList<>();
        groups.stream().skip(1).forEach(later::addAll);
        if (consolidates || rest.matches("(?isu)^,?\\s*(?:để\\s+)?tổng hợp.*")) {
            return new Receivers(groups.get(0), true, later);
        }
        List<String> all = new ArrayList<>(groups.get(0));
        later.stream().filter(name -> !all.contains(name)).forEach(all::add);
        return new Receivers(all, false, List.of());
    }

    /** "báo cáo các đơn vị trực thuộc …": those who report, not those who receive. */
    private static boolean isSender(String words, int at, String phrase) {
        return phrase.matches("(?iu)^(?:các|những) (?:đơn vị|địa phương|cơ quan|tổ chức).*")
                || words.substring(0, at).matches("(?isu).*(?:phản ánh|kiến nghị) của$");
    }
}

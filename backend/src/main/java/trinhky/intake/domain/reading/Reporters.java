package trinhky.intake.domain.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who must report by a sentence: its subject, else the unit under whose heading it stands. */
final class Reporters {

    private static final Pattern SUBJECT = Pattern.compile("(?<![\\p{L}])" + UnitWords.BEGIN);
    private static final Pattern VERB = Pattern.compile(
            "(?iu)(?:định kỳ|hằng|báo cáo|phản ánh|tổng hợp|gửi|chịu trách nhiệm|có trách nhiệm|kịp thời|trước ngày|chậm nhất|đề nghị)");
    private static final Pattern OPENING = Pattern.compile(
            "(?iu)^[-+\\s]*(?:(?:đề nghị|yêu cầu|giao|trong quá trình[^,]*,|nếu có[^,]*(?:, (?:vướng mắc|phát sinh|bất cập)[^,]*)*,|trường hợp[^,]*,|khi có[^,]*,|đồng thời,?|thủ trưởng|người đứng đầu)\\s*)*");

    /** "khi có vướng mắc, đơn vị báo ngay cho …": whoever is meant, named by no more than its kind. */
    private static final Pattern PLAIN = Pattern.compile("^(?:đơn vị|cơ quan|địa phương|doanh nghiệp)(?!\\p{L})");

    private static final Pattern ACTING =
            Pattern.compile("(?:^|, |hằng năm,? |[Yy]êu cầu |[Đđ]ề nghị )(" + UnitWords.BEGIN
                    + "[^.;]{0,160}?),? (?:căn cứ|chủ động|xây dựng|có trách nhiệm|chịu trách nhiệm)(?!\\p{L})");

    private Reporters() {}

    /** The units that a sentence speaks of as those who act, for the sentence after it. */
    static Optional<String> named(String words) {
        Matcher acting = ACTING.matcher(words);
        return acting.find() ? Optional.of(acting.group(1).strip()) : Optional.empty();
    }

    static List<String> in(String words, String owner) {
        Matcher opening = OPENING.matcher(words);
        int begin = opening.find() ? opening.end() : 0;
        Matcher verb = VERB.matcher(words);
        int end = verb.find(begin) ? verb.start() : words.length();
        Matcher subject = SUBJECT.matcher(words);
        if (subject.find(begin) && subject.start() < end && isSubject(words.substring(begin, subject.start()))) {
            return UnitWords.split(words.substring(subject.start(), end)
                    .replaceAll("[\\s,(]+$|\\s*\\([^)]*$", "")
                    .replaceAll("\\s*\\([^)]*\\)", ""));
        }
        Matcher plain = PLAIN.matcher(words.substring(begin, end));
        if (plain.find()) {
            return List.of(plain.group().strip());
        }
        return owner == null ? List.of() : UnitWords.split(owner);
    }

    /** Nothing but an adverbial stands before it. */
    private static boolean isSubject(String before) {
        return before.isBlank() || before.strip().endsWith(",");
    }
}

package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Paragraph;

/** Reads "100% xã có …", "… đạt ít nhất 40%", "… tăng từ 20 - 30%/năm" as targets. */
final class TargetWords {

    /** Things that plans count. */
    static final String COUNTED =
            "lượt(?: người| khách)?|người|cơ sở|doanh nghiệp|hợp tác xã|sản phẩm|xã|phường|mô hình|lớp|đơn vị|"
                    + "km|ha|hộ|giường|điểm|triệu đồng|tỷ đồng|nghìn tấn|tấn|căn|trường|chợ|dự án|bác sĩ|hồ sơ|chuỗi|nhãn hiệu";

    private static final Pattern VALUE = Pattern.compile(
            "(?<![\\d.,/\\p{L}])(?<low>\\d[\\d.]*(?:,\\d+)?)(?:\\s*(?:-|đến|tới)\\s*(?<high>\\d[\\d.]*(?:,\\d+)?))?\\s*(?<unit>%\\s*/?\\s*năm(?!\\p{L})|%|‰|(?:"
                    + COUNTED + ")(?:/năm|/vạn dân)?(?!\\p{L}))");
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)(?:(?<ge>ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|tối thiểu là|từ)|(?<le>không quá|tối đa|không vượt quá|không cao hơn)|(?<gt>trên|hơn|vượt)|(?<lt>dưới|thấp hơn|nhỏ hơn))\\s*(?:từ\\s+|là\\s+|mức\\s+)?$");
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)^[-+•\\s]*(?:(?:phấn đấu|duy trì|có|đạt|trên|hơn|dưới|ít nhất|tối thiểu|khoảng|bảo đảm|đảm bảo|hỗ trợ|đến hết|đến năm \\d{4}|hằng năm|mỗi năm|từ|là|và|còn|trong đó|ít nhất từ|,|:)\\s*)*$");
    private static final Pattern VERB = Pattern.compile(
            "(?iu)[\\s,]*(?:phấn đấu|đạt|chiếm|tăng(?: trưởng| lên)?|giảm(?: xuống)?(?: còn)?|bình quân|còn|khoảng|là|ở mức|từ|trên|hơn|dưới|ít nhất|tối thiểu|không quá|tối đa|không dưới|vượt|có|lên|bằng|tối đa là)\\s*$");

    private static final Pattern HAS =
            Pattern.compile("(?iu)(?<!\\p{L})có\\s+(?:(?:khoảng|trên|hơn|ít nhất|tối thiểu)\\s+)?$");
    /** Behind a colon, what a number counts: "…: 100% cán bộ đã được tập huấn". */
    private static final Pattern COUNTS = Pattern.compile("^ \\p{Ll}+(?: \\p{L}+){2,}");

    private static final Pattern OR_MORE = Pattern.compile("^\\s*(?:\\p{Ll}+ ){0,4}trở (lên|xuống)(?!\\p{L})");
    private static final Pattern OF = Pattern.compile(
            "^\\s+((?:tổng )?(?:doanh thu|doanh số|giá thành|giá trị|giá bán|chi phí|diện tích|dân số|ngân sách|sản lượng|thu nhập|mức|GRDP|GDP)(?: \\p{Ll}+){0,3})\\s*[;.]?\\s*$");

    private static final int LOW = 1;
    private static final int HIGH = 2;
    private static final int UNIT = 3;

    private final Paragraph paragraph;
    private final String text;
    private String subject;

    private TargetWords(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    /** The targets of a paragraph, in order. */
    static List<TargetValue> in(Paragraph paragraph) {
        return new TargetWords(paragraph).read();
    }

    private List<TargetValue> read() {
        List<TargetValue> found = new ArrayList<>();
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        int begin = 0;
        for (int at = 0; at < values.size(); at++) {
            MatchResult value = values.get(at);
            if (value.start() >= begin) {
                int next = at + 1 < values.size() ? values.get(at + 1).start() : text.length();
                begin = clause(value, Math.max(begin, clauseStart(value.start())), next, found);
            }
        }
        return found;
    }

    /** Reads the clause around a value; gives where it ends. */
    private int clause(MatchResult value, int start, int next, List<TargetValue> found) {
        int from = value.start();
        String unit = value.group(UNIT);
        String before = text.substring(start, from);
        boolean first = LEAD.matcher(before).matches()
                || HAS.matcher(before).find()
                || (before.strip().endsWith(":")
                        && COUNTS.matcher(text.substring(value.end())).find());
        int end = new TargetShape(text, value.end()).end(first, next);
        if (isTarget(first, start, from, unit, end)) {
            found.add(target(value, first, start, end));
        }
        return end;
    }

    /** Counted things are targets only where the sentence is about their number. */
    private boolean isTarget(boolean first, int start, int from, String unit, int end) {
        boolean bounded = BEFORE.matcher(text.substring(start, from)).find();
        return (unit.startsWith("%") || first || bounded) && end > from;
    }

    private int clauseStart(int from) {
        int semicolon = Math.max(text.lastIndexOf(';', from), text.lastIndexOf(". ", from));
        return semicolon < 0 ? 0 : semicolon + 1;
    }

    private TargetValue target(MatchResult value, boolean first, int start, int end) {
        String high = value.group(HIGH);
        String before = text.substring(start, value.start());
        String after = text.substring(value.end(), end);
        String name =
                first ? named(after) : named(VERB.matcher(stripVerbs(before)).replaceAll(""));
        String scope = after.matches("\\s*so với .*") ? after.strip() : null;
        subject = name.isBlank() ? subject : name;
        String full = name.isBlank() ? subject + (scope == null ? "" : " " + scope) : name;
        String wide = first ? value.group(UNIT) : withNoun(value.group(UNIT), after);
        return new TargetValue(
                comparator(before, after, high),
                number(value.group(LOW)),
                number(high),
                null,
                wide.replaceAll("\\s*/?\\s*năm$", "/năm").replaceAll("\\s+", " "),
                full,
                scope,
                paragraph.passage(skipMarks(start), end));
    }

    private int skipMarks(int start) {
        int at = start;
        while (at < text.length() && " ,;-+".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** "8-15% doanh thu": what the share is of. */
    private static String withNoun(String unit, String after) {
        Matcher noun = OF.matcher(after);
        return unit.equals("%") && noun.find() ? unit + " " + noun.group(1) : unit;
    }

    private static String stripVerbs(String before) {
        String words = before;
        String shorter = VERB.matcher(words).replaceAll("");
        while (!shorter.equals(words)) {
            words = shorter;
            shorter = VERB.matcher(words).replaceAll("");
        }
        return words;
    }

    private static String named(String words) {
        return words.replaceAll("^[-+•,;:\\s]+|[-,;:.\\s]+$", "").replaceAll("^(?:trong đó|và)\\s+", "");
    }

    private static String comparator(String before, String after, String high) {
        boolean growth = before.matches("(?isu).*tăng(?: trưởng)?(?: bình quân)?(?: từ)?\\s*$");
        Matcher bound = BEFORE.matcher(before);
        if (bound.find() && !(growth && high != null) && !(high != null && bound.group("ge") != null)) {
            String sign = bound.group("le") != null
                    ? "le"
                    : bound.group("gt") != null ? "gt" : bound.group("lt") != null ? "lt" : "ge";
            return sign.equals("ge")
                            && before.strip().endsWith("từ")
                            && !after.strip().startsWith("trở lên")
                    ? "ge"
                    : sign;
        }
        Matcher more = OR_MORE.matcher(after);
        if (more.find()) {
            return more.group(1).equals("lên") ? "ge" : "le";
        }
        return high != null ? "range" : "eq";
    }

    private static BigDecimal number(String words) {
        return words == null ? null : Numbers.parse(words);
    }
}
